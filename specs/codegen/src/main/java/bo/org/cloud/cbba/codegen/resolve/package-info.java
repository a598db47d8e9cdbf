/// Turns the terse specs that people write into the complete ones that tools read, or refuses them with a line
/// each.
@NullMarked
package bo.org.cloud.cbba.codegen.resolve;

import org.jspecify.annotations.NullMarked;
