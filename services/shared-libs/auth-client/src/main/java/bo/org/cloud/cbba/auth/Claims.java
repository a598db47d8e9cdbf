package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.UnauthenticatedException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Reads who the caller is from a verified token. A token with `sid` is a person's; one without speaks for the
/// client that it was issued to and has no roles.
final class Claims {
    // Far from the ends of what an Instant can hold, so that skew can be added to any time that passes.
    private static final Instant LATEST = Instant.EPOCH.plus(365_000, ChronoUnit.DAYS);

    private Claims() {}

    static VerifiedToken of(JsonWebToken token) {
        try {
            var caller = contains(token, "sid") ? user(token) : service(token);
            var issuedAt = seconds(token, "iat");
            var notBefore = contains(token, "nbf") ? seconds(token, "nbf") : issuedAt;
            return VerifiedToken.of(caller, text(token, "jti"), issuedAt, notBefore, seconds(token, "exp"));
        } catch (IllegalArgumentException malformed) {
            throw new UnauthenticatedException("a claim is missing or malformed");
        }
    }

    private static Caller user(JsonWebToken token) {
        return new Caller.User(
                UUID.fromString(text(token, "sub")),
                UUID.fromString(text(token, "sid")),
                text(token, "client_id"),
                Set.copyOf(texts(token, "roles")),
                text(token, "email"),
                seconds(token, "auth_time"),
                texts(token, "amr"));
    }

    private static Caller service(JsonWebToken token) {
        var clientId = text(token, "client_id");
        if (!clientId.equals(text(token, "sub"))) {
            throw new IllegalArgumentException("sub is not client_id");
        }
        var scopes = Stream.of(text(token, "scope").split(" "))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toSet());
        return new Caller.Service(clientId, scopes);
    }

    private static String text(JsonWebToken token, String name) {
        return text(name, token.getClaim(name));
    }

    private static String text(String name, Object claim) {
        return switch (claim) {
            case JsonString value -> value.getString();
            case String value -> value;
            case null, default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<String> texts(JsonWebToken token, String name) {
        Object claim = token.getClaim(name);
        if (claim instanceof Collection<?> values) {
            return values.stream().map(value -> text(name, value)).toList();
        }
        throw new IllegalArgumentException(name);
    }

    // Not `containsClaim`: the library answers 0 for a time that is missing.
    private static boolean contains(JsonWebToken token, String name) {
        return token.getClaimNames().contains(name);
    }

    private static Instant seconds(JsonWebToken token, String name) {
        Object claim = contains(token, name) ? token.getClaim(name) : null;
        var seconds = switch (claim) {
            case JsonNumber number -> number.longValue();
            case Number number -> number.longValue();
            case null, default -> throw new IllegalArgumentException(name);
        };
        if (seconds < 0 || seconds > LATEST.getEpochSecond()) {
            throw new IllegalArgumentException(name);
        }
        return Instant.ofEpochSecond(seconds);
    }
}
