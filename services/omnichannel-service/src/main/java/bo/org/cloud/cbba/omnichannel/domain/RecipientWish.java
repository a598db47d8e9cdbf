package bo.org.cloud.cbba.omnichannel.domain;

import java.util.UUID;

/// Whom a message is wanted for.
public sealed interface RecipientWish {
    /// A person of the platform; address and language are looked up.
    record Person(UUID userId) implements RecipientWish {}

    /// An address that need not be anybody's.
    record Address(String address) implements RecipientWish {}

    /// A person whose address is known already.
    record PersonAt(UUID userId, String address) implements RecipientWish {}
}
