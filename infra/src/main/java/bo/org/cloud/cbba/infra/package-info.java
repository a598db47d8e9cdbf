/// CDK stacks, a class per concern, made of what the services declare and the contract subscribes.
@NullMarked
package bo.org.cloud.cbba.infra;

import org.jspecify.annotations.NullMarked;
