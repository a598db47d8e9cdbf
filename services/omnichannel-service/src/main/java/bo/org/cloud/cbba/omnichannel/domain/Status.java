package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a message is.
public enum Status {
    /// Waits to be handed to a provider, for the first time or again.
    QUEUED,
    /// A worker has it.
    SENDING,
    /// A provider accepted it.
    SENT,
    DELIVERED,
    FAILED,
    DEFERRED,
    SUPPRESSED,
    EXPIRED,
    CANCELLED;

    /// Whether nothing more is sent.
    public boolean isThrough() {
        return switch (this) {
            case QUEUED, SENDING, DEFERRED -> false;
            case SENT, DELIVERED, FAILED, SUPPRESSED, EXPIRED, CANCELLED -> true;
        };
    }

    /// As contracts and the database spell it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findAny();
    }
}
