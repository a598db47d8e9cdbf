package bo.org.cloud.cbba.store;

import java.time.Duration;

/// What all leases of one class have in common.
///
/// @param hold how long a leased token may be kept
record LeaseTerms(RateBuckets buckets, RateLimit limit, Gcra rate, Duration hold, Outage outage) {}
