// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ServerMetadata] as JSON.
public final class ServerMetadataCodec implements Codec<ServerMetadata> {
    public static final ServerMetadataCodec INSTANCE = new ServerMetadataCodec();

    private static final StringRule ISSUER = StringRule.length(0, 512);
    private static final StringRule TOKEN_ENDPOINT = StringRule.length(0, 512);
    private static final StringRule JWKS_URI = StringRule.length(0, 512);
    private static final ListRule RESPONSE_TYPES_SUPPORTED = ListRule.size(0, 10);
    private static final Codec<String> RESPONSE_TYPES_SUPPORTED_ENTRY = Scalars.strings(StringRule.length(1, 64));
    private static final ListRule GRANT_TYPES_SUPPORTED = ListRule.size(1, 10);
    private static final Codec<String> GRANT_TYPES_SUPPORTED_ENTRY = Scalars.strings(StringRule.length(1, 100));
    private static final ListRule TOKEN_ENDPOINT_AUTH_METHODS_SUPPORTED = ListRule.size(1, 10);
    private static final Codec<String> TOKEN_ENDPOINT_AUTH_METHODS_SUPPORTED_ENTRY =
            Scalars.strings(StringRule.length(1, 64));
    private static final ListRule SCOPES_SUPPORTED = ListRule.size(0, 100);
    private static final Codec<String> SCOPES_SUPPORTED_ENTRY = Scalars.strings(StringRule.length(1, 128));
    private static final ListRule UI_LOCALES_SUPPORTED = ListRule.size(1, 10);
    private static final Codec<String> UI_LOCALES_SUPPORTED_ENTRY = Scalars.strings(StringRule.length(2, 8));

    private ServerMetadataCodec() {}

    @Override
    public @Nullable ServerMetadata read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        URI issuer = null;
        URI tokenEndpoint = null;
        URI jwksUri = null;
        List<String> responseTypesSupported = null;
        List<String> grantTypesSupported = null;
        List<String> tokenEndpointAuthMethodsSupported = null;
        List<String> scopesSupported = null;
        List<String> uiLocalesSupported = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "issuer" -> issuer = in.readUri(ISSUER);
                case "token_endpoint" -> tokenEndpoint = in.readUri(TOKEN_ENDPOINT);
                case "jwks_uri" -> jwksUri = in.readUri(JWKS_URI);
                case "response_types_supported" ->
                    responseTypesSupported = in.readList(RESPONSE_TYPES_SUPPORTED, RESPONSE_TYPES_SUPPORTED_ENTRY);
                case "grant_types_supported" ->
                    grantTypesSupported = in.readList(GRANT_TYPES_SUPPORTED, GRANT_TYPES_SUPPORTED_ENTRY);
                case "token_endpoint_auth_methods_supported" ->
                    tokenEndpointAuthMethodsSupported = in.readList(
                            TOKEN_ENDPOINT_AUTH_METHODS_SUPPORTED, TOKEN_ENDPOINT_AUTH_METHODS_SUPPORTED_ENTRY);
                case "scopes_supported" -> scopesSupported = in.readList(SCOPES_SUPPORTED, SCOPES_SUPPORTED_ENTRY);
                case "ui_locales_supported" ->
                    uiLocalesSupported = in.readList(UI_LOCALES_SUPPORTED, UI_LOCALES_SUPPORTED_ENTRY);
                default -> in.unknownField();
            }
        }
        in.require("issuer", issuer);
        in.require("token_endpoint", tokenEndpoint);
        in.require("jwks_uri", jwksUri);
        in.require("response_types_supported", responseTypesSupported);
        in.require("grant_types_supported", grantTypesSupported);
        in.require("token_endpoint_auth_methods_supported", tokenEndpointAuthMethodsSupported);
        in.require("scopes_supported", scopesSupported);
        in.require("ui_locales_supported", uiLocalesSupported);
        return in.endObject()
                ? new ServerMetadata(
                        issuer,
                        tokenEndpoint,
                        jwksUri,
                        responseTypesSupported,
                        grantTypesSupported,
                        tokenEndpointAuthMethodsSupported,
                        scopesSupported,
                        uiLocalesSupported)
                : null;
    }

    @Override
    public void write(JsonOutput out, ServerMetadata value) {
        out.beginObject();
        out.writeUri("issuer", value.issuer());
        out.writeUri("token_endpoint", value.tokenEndpoint());
        out.writeUri("jwks_uri", value.jwksUri());
        out.writeList("response_types_supported", RESPONSE_TYPES_SUPPORTED_ENTRY, value.responseTypesSupported());
        out.writeList("grant_types_supported", GRANT_TYPES_SUPPORTED_ENTRY, value.grantTypesSupported());
        out.writeList(
                "token_endpoint_auth_methods_supported",
                TOKEN_ENDPOINT_AUTH_METHODS_SUPPORTED_ENTRY,
                value.tokenEndpointAuthMethodsSupported());
        out.writeList("scopes_supported", SCOPES_SUPPORTED_ENTRY, value.scopesSupported());
        out.writeList("ui_locales_supported", UI_LOCALES_SUPPORTED_ENTRY, value.uiLocalesSupported());
        out.endObject();
    }
}
