// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Authorization server metadata (RFC 8414 section 2).
///
/// @param issuer The `iss` of every token.
/// @param tokenEndpoint Address of `issueToken`.
/// @param jwksUri Address of `getJwks`.
/// @param responseTypesSupported Empty while there is no authorization endpoint.
/// @param grantTypesSupported What `grant_type` may be.
/// @param tokenEndpointAuthMethodsSupported How a client may authenticate.
/// @param scopesSupported Every scope that a client may have.
/// @param uiLocalesSupported The languages of texts for people.
public record ServerMetadata(
        URI issuer,
        @JsonbProperty("token_endpoint") URI tokenEndpoint,
        @JsonbProperty("jwks_uri") URI jwksUri,
        @JsonbProperty("response_types_supported") List<String> responseTypesSupported,
        @JsonbProperty("grant_types_supported") List<String> grantTypesSupported,

        @JsonbProperty("token_endpoint_auth_methods_supported")
        List<String> tokenEndpointAuthMethodsSupported,

        @JsonbProperty("scopes_supported") List<String> scopesSupported,
        @JsonbProperty("ui_locales_supported") List<String> uiLocalesSupported) {
    public ServerMetadata {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(tokenEndpoint, "tokenEndpoint");
        Objects.requireNonNull(jwksUri, "jwksUri");
        responseTypesSupported = List.copyOf(responseTypesSupported);
        grantTypesSupported = List.copyOf(grantTypesSupported);
        tokenEndpointAuthMethodsSupported = List.copyOf(tokenEndpointAuthMethodsSupported);
        scopesSupported = List.copyOf(scopesSupported);
        uiLocalesSupported = List.copyOf(uiLocalesSupported);
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ServerMetadata]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable URI issuer;
        private @Nullable URI tokenEndpoint;
        private @Nullable URI jwksUri;
        private @Nullable List<String> responseTypesSupported;
        private @Nullable List<String> grantTypesSupported;
        private @Nullable List<String> tokenEndpointAuthMethodsSupported;
        private @Nullable List<String> scopesSupported;
        private @Nullable List<String> uiLocalesSupported;

        private Builder() {}

        public Builder issuer(URI issuer) {
            this.issuer = issuer;
            return this;
        }

        public Builder tokenEndpoint(URI tokenEndpoint) {
            this.tokenEndpoint = tokenEndpoint;
            return this;
        }

        public Builder jwksUri(URI jwksUri) {
            this.jwksUri = jwksUri;
            return this;
        }

        public Builder responseTypesSupported(List<String> responseTypesSupported) {
            this.responseTypesSupported = responseTypesSupported;
            return this;
        }

        public Builder grantTypesSupported(List<String> grantTypesSupported) {
            this.grantTypesSupported = grantTypesSupported;
            return this;
        }

        public Builder tokenEndpointAuthMethodsSupported(List<String> tokenEndpointAuthMethodsSupported) {
            this.tokenEndpointAuthMethodsSupported = tokenEndpointAuthMethodsSupported;
            return this;
        }

        public Builder scopesSupported(List<String> scopesSupported) {
            this.scopesSupported = scopesSupported;
            return this;
        }

        public Builder uiLocalesSupported(List<String> uiLocalesSupported) {
            this.uiLocalesSupported = uiLocalesSupported;
            return this;
        }

        public ServerMetadata build() {
            return new ServerMetadata(
                    issuer,
                    tokenEndpoint,
                    jwksUri,
                    responseTypesSupported,
                    grantTypesSupported,
                    tokenEndpointAuthMethodsSupported,
                    scopesSupported,
                    uiLocalesSupported);
        }
    }
}
