package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.UnauthenticatedException;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Reads who the caller is from a verified token. A token with `sid` is a person's; one without speaks for the client
/// that it was issued to and has no roles.
final class Claims {
    private Claims() {}

    static VerifiedToken of(JsonWebToken token) {
        try {
            var caller = token.containsClaim("sid") ? user(token) : service(token);
            var issuedAt = seconds(token, "iat");
            var notBefore = token.containsClaim("nbf") ? seconds(token, "nbf") : issuedAt;
            return new VerifiedToken(caller, token.getTokenID(), issuedAt, notBefore, seconds(token, "exp"));
        } catch (IllegalArgumentException malformed) {
            throw new UnauthenticatedException("a claim is malformed");
        }
    }

    private static Caller user(JsonWebToken token) {
        return new Caller.User(
                UUID.fromString(token.getSubject()),
                UUID.fromString(text(token, "sid")),
                text(token, "client_id"),
                Set.copyOf(texts(token, "roles")),
                text(token, "email"),
                seconds(token, "auth_time"),
                texts(token, "amr"));
    }

    private static Caller service(JsonWebToken token) {
        var clientId = text(token, "client_id");
        if (!clientId.equals(token.getSubject())) {
            throw new IllegalArgumentException("sub is not client_id");
        }
        return new Caller.Service(clientId, Set.of(text(token, "scope").split(" ")));
    }

    private static String text(JsonWebToken token, String name) {
        Object claim = token.getClaim(name);
        return switch (claim) {
            case JsonString value -> value.getString();
            case String value -> value;
            case null -> "";
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<String> texts(JsonWebToken token, String name) {
        Object claim = token.getClaim(name);
        return switch (claim) {
            case JsonArray values -> values.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
            case Iterable<?> values -> Stream.of(values)
                    .flatMap(each -> java.util.stream.StreamSupport.stream(each.spliterator(), false))
                    .map(String::valueOf)
                    .toList();
            case null -> List.of();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Instant seconds(JsonWebToken token, String name) {
        Object claim = token.getClaim(name);
        return switch (claim) {
            case JsonNumber number -> Instant.ofEpochSecond(number.longValue());
            case Number number -> Instant.ofEpochSecond(number.longValue());
            case null -> throw new IllegalArgumentException(name);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
