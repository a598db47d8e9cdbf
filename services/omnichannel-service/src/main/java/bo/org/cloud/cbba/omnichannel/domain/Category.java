package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a message is about.
public enum Category {
    ACCOUNT,
    PROJECTS,
    COMMUNITY,
    CAMPAIGNS;

    /// As contracts and the database spell it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Category> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findAny();
    }
}
