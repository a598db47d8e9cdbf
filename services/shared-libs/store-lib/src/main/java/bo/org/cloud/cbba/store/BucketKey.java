package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.RateClass;
import java.util.Locale;

/// The name of a shared bucket.
final class BucketKey {
    private BucketKey() {}

    static String of(RateClass rateClass, String key) {
        return rateClass.name().toLowerCase(Locale.ROOT) + "#" + key;
    }
}
