package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.identity.adapter.tokens.SigningKey;
import bo.org.cloud.cbba.identity.api.DiscoveryHandler;
import bo.org.cloud.cbba.identity.model.JsonWebKey;
import bo.org.cloud.cbba.identity.model.JsonWebKeySet;
import bo.org.cloud.cbba.identity.model.ServerMetadata;
import bo.org.cloud.cbba.platform.Scope;
import java.math.BigInteger;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// The documents that say what this server's tokens are verified with and what it can do (RFC 7517, RFC 8414).
final class DiscoveryDocuments {
    private static final int COORDINATE_BYTES = 32;

    private DiscoveryDocuments() {}

    static DiscoveryHandler handler(String issuer, List<SigningKey> keys) {
        return new DiscoveryHandler(
                JsonWebKeySet.builder()
                        .keys(keys.stream().map(DiscoveryDocuments::key).toList())
                        .build(),
                metadata(issuer));
    }

    private static JsonWebKey key(SigningKey key) {
        var point = key.publicKey().getW();
        return JsonWebKey.builder()
                .kty("EC")
                .use("sig")
                .alg("ES256")
                .kid(key.id().toString())
                .crv("P-256")
                .x(coordinate(point.getAffineX()))
                .y(coordinate(point.getAffineY()))
                .build();
    }

    /// Always 32 bytes (RFC 7518 section 6.2.1.2), whatever the number's own length.
    static String coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var from = Math.max(0, bytes.length - COORDINATE_BYTES);
        var coordinate = new byte[COORDINATE_BYTES];
        System.arraycopy(bytes, from, coordinate, COORDINATE_BYTES - (bytes.length - from), bytes.length - from);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(coordinate);
    }

    static ServerMetadata metadata(String issuer) {
        return ServerMetadata.builder()
                .issuer(URI.create(issuer))
                .tokenEndpoint(URI.create(issuer + "/oauth2/token"))
                .jwksUri(URI.create(issuer + "/.well-known/jwks.json"))
                .responseTypesSupported(List.of())
                .grantTypesSupported(List.of("client_credentials"))
                .tokenEndpointAuthMethodsSupported(List.of("client_secret_basic", "client_secret_post"))
                .scopesSupported(Arrays.stream(Scope.values())
                        .map(Scope::wireName)
                        .sorted()
                        .toList())
                .uiLocalesSupported(List.of("es", "en"))
                .build();
    }
}
