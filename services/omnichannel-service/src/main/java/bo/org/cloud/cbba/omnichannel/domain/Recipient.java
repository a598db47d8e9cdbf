package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Optional;
import java.util.UUID;

/// Where a message goes.
///
/// @param userId the person, where one is known
public record Recipient(Optional<UUID> userId, String address) {
    /// Never the address: this ends up in messages.
    @Override
    public String toString() {
        return "Recipient[" + userId.map(UUID::toString).orElse("***") + "]";
    }
}
