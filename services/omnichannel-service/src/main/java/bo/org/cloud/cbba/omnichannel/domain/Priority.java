package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What goes first.
public enum Priority {
    /// When nothing else waits.
    BULK,
    /// At once.
    TRANSACTIONAL;

    /// As contracts and the database spell it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Priority> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findAny();
    }
}
