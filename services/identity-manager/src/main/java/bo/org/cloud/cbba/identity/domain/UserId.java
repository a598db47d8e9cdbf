package bo.org.cloud.cbba.identity.domain;

import java.util.UUID;

/// Who a person is, for ever: it stays as a tombstone when everything else is erased.
public record UserId(UUID value) {
    /// Whom no account has.
    public static final UserId NOBODY = new UserId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
