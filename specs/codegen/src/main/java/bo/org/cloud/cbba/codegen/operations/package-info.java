/// Generates what a contract's operations become in Java: ports and routes for the service, a client and the
/// problems of each operation for its callers.
@NullMarked
package bo.org.cloud.cbba.codegen.operations;

import org.jspecify.annotations.NullMarked;
