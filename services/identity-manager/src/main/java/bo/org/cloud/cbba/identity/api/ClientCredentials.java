package bo.org.cloud.cbba.identity.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// What a client authenticates with.
record ClientCredentials(String clientId, String secret) {
    private static final String SCHEME = "basic ";
    // As the contract bounds them in the form.
    private static final int MAX_ID = 64;
    private static final int MAX_SECRET = 256;

    /// `client_secret_basic`: both parts are form-encoded before they are joined (RFC 6749 section 2.3.1).
    static Optional<ClientCredentials> basic(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            var decoded = Base64.getDecoder()
                    .decode(authorization.substring(SCHEME.length()).strip());
            var pair = new String(decoded, StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            if (colon < 1) {
                return Optional.empty();
            }
            var read = new ClientCredentials(unescape(pair.substring(0, colon)), unescape(pair.substring(colon + 1)));
            return Optional.of(read)
                    .filter(found -> found.clientId().length() <= MAX_ID
                            && found.secret().length() <= MAX_SECRET);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /// `client_secret_post`.
    static Optional<ClientCredentials> form(Optional<String> clientId, Optional<String> secret) {
        return clientId.flatMap(id -> secret.map(word -> new ClientCredentials(id, word)));
    }

    private static String unescape(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "ClientCredentials[" + clientId + ", ***]";
    }
}
