/// Trains the container layouts of the functions and measures that of identity.
@NullMarked
package bo.org.cloud.cbba.bench.lambda;

import org.jspecify.annotations.NullMarked;
