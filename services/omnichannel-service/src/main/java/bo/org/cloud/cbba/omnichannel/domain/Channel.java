package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The ways that messages go.
public enum Channel {
    EMAIL,
    SMS,
    WHATSAPP,
    TELEGRAM,
    SLACK;

    /// As contracts and the database spell it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findAny();
    }
}
