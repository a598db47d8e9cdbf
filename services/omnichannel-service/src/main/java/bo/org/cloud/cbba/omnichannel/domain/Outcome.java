package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How an attempt ended, as far as what comes next depends on it.
public enum Outcome {
    ACCEPTED,
    TRANSIENT,
    PERMANENT,
    RATE_LIMITED,
    TIMEOUT;

    /// Whether another attempt may fare better.
    public boolean mayPass() {
        return this != ACCEPTED && this != PERMANENT;
    }

    /// As contracts and the database spell it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Outcome> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findAny();
    }
}
