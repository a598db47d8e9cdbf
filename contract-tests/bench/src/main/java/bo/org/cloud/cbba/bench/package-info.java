/// Measures how fast the platform is, as ratios within one run. Not a test: `./justw bench`.
@NullMarked
package bo.org.cloud.cbba.bench;

import org.jspecify.annotations.NullMarked;
