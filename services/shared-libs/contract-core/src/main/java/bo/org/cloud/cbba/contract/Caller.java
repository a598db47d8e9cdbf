package bo.org.cloud.cbba.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who makes a call, as far as it was verified.
public sealed interface Caller {
    /// Nobody we know; all that is known is the peer address that the trusted proxy saw.
    record Anonymous(String address) implements Caller {}

    /// A person with a verified access token.
    ///
    /// @param session the token's `sid`
    /// @param roles names as in the token, e.g. `member`
    /// @param authenticatedAt when the person last proved who they are (`auth_time`)
    /// @param methods how (`amr`, RFC 8176)
    record User(
            UUID id,
            UUID session,
            String clientId,
            Set<String> roles,
            String email,
            Instant authenticatedAt,
            List<String> methods)
            implements Caller {
        public User {
            roles = Set.copyOf(roles);
            methods = List.copyOf(methods);
        }
    }

    /// A program that acts for itself (client credentials).
    record Service(String clientId, Set<String> scopes) implements Caller {
        public Service {
            scopes = Set.copyOf(scopes);
        }
    }

    /// The verified subject: a user's id or a client's; empty for nobody.
    default Optional<String> subject() {
        return switch (this) {
            case Anonymous ignored -> Optional.empty();
            case User user -> Optional.of(user.id().toString());
            case Service service -> Optional.of(service.clientId());
        };
    }

    /// The person who calls. Only for operations whose `x-requires` admits nobody else.
    ///
    /// @throws IllegalStateException if the caller is no person: the operation's contract is wrong
    default User user() {
        if (this instanceof User user) {
            return user;
        }
        throw new IllegalStateException("the caller is no user: " + this);
    }
}
