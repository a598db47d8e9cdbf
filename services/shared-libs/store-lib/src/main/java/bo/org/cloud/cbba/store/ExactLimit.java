package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.work.RateLimits;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.time.Instant;

/// Every call is decided by the store; without the store none is allowed.
final class ExactLimit implements RateLimits {
    private final LeaseTerms terms;

    ExactLimit(LeaseTerms terms) {
        this.terms = terms;
    }

    @Override
    public Decision take(RateClass limits, String key, Instant now) {
        if (!terms.outage().mayAsk(now)) {
            throw new StoreUnavailableException("rate limits", new IllegalStateException("down a moment ago"));
        }
        try {
            var grant = terms.buckets().take(BucketKey.of(limits, key), terms.limit(), 1, now);
            terms.outage().end();
            return grant.tokens() == 1
                    ? Decisions.allowed(terms.limit(), grant.left(), grant.ends(), now)
                    : Decisions.refused(terms.limit(), grant.ends(), now);
        } catch (StoreUnavailableException e) {
            terms.outage().begin(now);
            throw e;
        }
    }
}
