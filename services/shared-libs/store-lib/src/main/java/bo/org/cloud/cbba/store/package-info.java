/// Units of work, outbox, inbox, leases and rate limits on DynamoDB and PostgreSQL: the ports of
/// `bo.org.cloud.cbba.contract.work` with everything of one call in one commit.
@NullMarked
package bo.org.cloud.cbba.store;

import org.jspecify.annotations.NullMarked;
