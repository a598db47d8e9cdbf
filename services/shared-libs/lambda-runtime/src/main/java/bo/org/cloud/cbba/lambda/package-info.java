/// A service as an AWS Lambda function: an invocation's event is recognised, checked and given to the code that a
/// socket, a queue loop or a timer calls elsewhere. Nothing here starts a thread.
@NullMarked
package bo.org.cloud.cbba.lambda;

import org.jspecify.annotations.NullMarked;
