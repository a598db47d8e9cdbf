/// What every module's tests share: real engines, a clock that the test holds, minted tokens, probes and rules.
@NullMarked
package bo.org.cloud.cbba.testing;

import org.jspecify.annotations.NullMarked;
