/// Writes the Java that belongs to no single service: the problem catalogue, permissions and roles, subscriptions.
@NullMarked
package bo.org.cloud.cbba.codegen.platform;

import org.jspecify.annotations.NullMarked;
