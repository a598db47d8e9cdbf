/// What generated clients stand on: one call of an operation over `java.net.http`, with retries that do no harm,
/// problems
/// as exceptions, and the ids of the running call passed on.
@NullMarked
package bo.org.cloud.cbba.contract.client;

import org.jspecify.annotations.NullMarked;
