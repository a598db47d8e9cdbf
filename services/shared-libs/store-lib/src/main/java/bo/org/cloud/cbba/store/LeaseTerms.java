package bo.org.cloud.cbba.store;

/// What all leases of one class have in common.
record LeaseTerms(RateBuckets buckets, RateLimit limit, Outage outage) {}
