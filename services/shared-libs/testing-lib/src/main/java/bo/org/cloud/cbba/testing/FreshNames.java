package bo.org.cloud.cbba.testing;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// Names that no other test of this run uses, and that tell whose they are.
public final class FreshNames {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int LONGEST = 30;

    private final String stem;

    private FreshNames(String stem) {
        this.stem = stem;
    }

    /// Other names at each call, also for the same class.
    public static FreshNames of(Class<?> test) {
        var name = test.getSimpleName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return new FreshNames(
                "t" + COUNT.incrementAndGet() + "_" + name.substring(0, Math.min(LONGEST, name.length())));
    }

    /// For DynamoDB tables, e.g. `t3_loanstest-`.
    public String tablePrefix() {
        return stem + "-";
    }

    /// e.g. `t3_loanstest-profiles`
    public String queue(String purpose) {
        return stem + "-" + purpose;
    }

    /// e.g. `t3_loanstest`
    public String database() {
        return stem;
    }
}
