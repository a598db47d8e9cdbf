package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.store.RateLimit;
import bo.org.cloud.cbba.store.RateLimitOptions;
import java.util.Locale;

/// Figures of the rate classes as the environment variable `RATE_LIMITS` gives them: calls a minute by class, as
/// in `auth=1000,write=5000`. A class that is left out keeps its own.
final class RateLimitText {
    private RateLimitText() {}

    static RateLimitOptions parse(String text) {
        var options = RateLimitOptions.defaults();
        for (var entry : text.isBlank() ? new String[0] : text.split(",")) {
            var pair = entry.split("=", -1);
            try {
                var rateClass = RateClass.valueOf(pair[0].strip().toUpperCase(Locale.ROOT));
                options = options.limit(rateClass, RateLimit.perMinute(Integer.parseInt(pair[1].strip())));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
                throw new IllegalArgumentException(
                        "RATE_LIMITS is like auth=1000,read=5000 and not: " + entry, unreadable);
            }
        }
        return options;
    }
}
