/// Everything around a handler, on Helidon SE: what a contract asks of each call is done here, driven by the
/// generated [bo.org.cloud.cbba.contract.Operation], so that a handler cannot forget it.
@NullMarked
package bo.org.cloud.cbba.runtime;

import org.jspecify.annotations.NullMarked;
