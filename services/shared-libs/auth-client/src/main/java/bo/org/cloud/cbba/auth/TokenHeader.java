package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.UnauthenticatedException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;

/// The protected header of a compact JWS (RFC 7515 section 4.1), as far as we decide on it before any key is
/// touched.
record TokenHeader(String algorithm, String keyId, String type) {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int MAX_TOKEN_CHARS = 8 * 1024;

    static TokenHeader of(String token) {
        var end = token.indexOf('.');
        if (end < 0 || token.length() > MAX_TOKEN_CHARS) {
            throw new UnauthenticatedException("malformed token");
        }
        try (var reader = JSON.createReader(decoded(token.substring(0, end)))) {
            var header = reader.readObject();
            return new TokenHeader(text(header, "alg"), text(header, "kid"), text(header, "typ"));
        } catch (RuntimeException malformed) {
            // Not JsonException alone: the parser reports too deep nesting as a plain RuntimeException.
            throw new UnauthenticatedException("malformed token");
        }
    }

    private static InputStream decoded(String part) {
        return new ByteArrayInputStream(Base64.getUrlDecoder().decode(part));
    }

    private static String text(JsonObject header, String name) {
        return header.get(name) instanceof JsonString value ? value.getString() : "";
    }
}
