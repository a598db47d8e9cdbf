/// The generator's command line, and the tree of generated files that it keeps equal to the specs.
@NullMarked
package bo.org.cloud.cbba.codegen;

import org.jspecify.annotations.NullMarked;
