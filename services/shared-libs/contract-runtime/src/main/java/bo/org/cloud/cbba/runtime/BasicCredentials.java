package bo.org.cloud.cbba.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// What a client proves itself with in HTTP Basic (RFC 7617), both parts form-decoded as RFC 6749 section 2.3.1
/// says.
public record BasicCredentials(String id, String secret) {
    private static final String SCHEME = "basic ";

    static Optional<BasicCredentials> read(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            var encoded = authorization.substring(SCHEME.length()).strip();
            var text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            var colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(
                            QueryText.decoded(text.substring(0, colon)), QueryText.decoded(text.substring(colon + 1))));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "BasicCredentials[" + id + "]";
    }
}
