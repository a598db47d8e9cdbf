// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.event.EventType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account does not let anybody log in for a while.
///
/// @param lockId The lock.
/// @param userId Whose account it is; absent where there is none.
/// @param emailHash HMAC-SHA-256 of the address that was given.
/// @param reach Whether attempts from one IP address are locked out or those from anywhere.
/// @param address The IP address that is locked out, where the lock is for one.
/// @param attemptCount How many failures led to it.
/// @param lockedUntil When it opens by itself.
public record AccountLocked(
        @JsonbProperty("lock_id") UUID lockId,
        @JsonbProperty("user_id") Optional<UUID> userId,
        @JsonbProperty("email_hash") String emailHash,
        LockReach reach,
        Optional<String> address,
        @JsonbProperty("attempt_count") int attemptCount,
        @JsonbProperty("locked_until") Instant lockedUntil)
        implements IdentityEvent {
    public static final EventType<AccountLocked> TYPE = new EventType<>(
            "identity.auth.account_locked", "1.0", "ugsys.identity-manager", false, AccountLockedCodec.INSTANCE);

    public AccountLocked {
        Objects.requireNonNull(lockId, "lockId");
        Objects.requireNonNull(emailHash, "emailHash");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(lockedUntil, "lockedUntil");
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventType<AccountLocked> eventType() {
        return TYPE;
    }

    /// Collects the fields of a [AccountLocked]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID lockId;
        private Optional<UUID> userId = Optional.empty();
        private @Nullable String emailHash;
        private @Nullable LockReach reach;
        private Optional<String> address = Optional.empty();
        private @Nullable Integer attemptCount;
        private @Nullable Instant lockedUntil;

        private Builder() {}

        public Builder lockId(UUID lockId) {
            this.lockId = lockId;
            return this;
        }

        public Builder userId(UUID userId) {
            this.userId = Optional.of(userId);
            return this;
        }

        public Builder userId(Optional<UUID> userId) {
            this.userId = userId;
            return this;
        }

        public Builder emailHash(String emailHash) {
            this.emailHash = emailHash;
            return this;
        }

        public Builder reach(LockReach reach) {
            this.reach = reach;
            return this;
        }

        public Builder address(String address) {
            this.address = Optional.of(address);
            return this;
        }

        public Builder address(Optional<String> address) {
            this.address = address;
            return this;
        }

        public Builder attemptCount(int attemptCount) {
            this.attemptCount = attemptCount;
            return this;
        }

        public Builder lockedUntil(Instant lockedUntil) {
            this.lockedUntil = lockedUntil;
            return this;
        }

        public AccountLocked build() {
            return new AccountLocked(
                    lockId,
                    userId,
                    emailHash,
                    reach,
                    address,
                    Objects.requireNonNull(attemptCount, "attemptCount"),
                    lockedUntil);
        }
    }
}
