/// Embedded engines that keep their data: DynamoDB Local, ElasticMQ and PostgreSQL.
@NullMarked
package bo.org.cloud.cbba.engines;

import org.jspecify.annotations.NullMarked;
