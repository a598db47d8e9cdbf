package bo.org.cloud.cbba.pact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.generators.Category;
import bo.org.cloud.cbba.auth.CachedKeys;
import bo.org.cloud.cbba.auth.IdentityEndpoints;
import bo.org.cloud.cbba.auth.Revocation;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.contract.client.RetryPolicy;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every service asks of identity, by the library that all use for it.
///
/// @param consumer the service's word
/// @param client its name as a client of identity
record IdentityCalls(String consumer, String client) {
    private static final String REVOCATIONS = "/identity/api/v1/revocations";
    private static final String LOGGED_OUT = "A service follows revocations and Ana has logged out";
    private static final String SECRET = "a-secret";
    private static final String TOKEN = "a-token";
    private static final String CURSOR = "djEuMTkuMDE5NzZmMjU1MmNk.Qm9saXZpYQ";
    private static final String STALE = "djEuMDAuMDAwMDAwMDAwMDAw.Qm9saXZpYQ";
    private static final String PAGE = """
        {"items": [{"kind": "session", "id": "01976f25-52cd-7a44-b1c0-6d7e8f901a2b",
          "not_before": "2031-03-15T14:20:31.502Z", "expires_at": "2031-03-15T14:36:01.502Z"}],
         "next_cursor": "djEuMTkuMDE5NzZmMjU1MmNk.Qm9saXZpYQ"}
        """;

    List<Need> needs() {
        return List.of(keys(), token(), revocations(), moreRevocations(), staleCursor());
    }

    private Need.Call keys() {
        var request = Wording.get("/identity/.well-known/jwks.json", Map.of());
        var answer = Wording.answer(200, "application/json", """
            {"keys": [{"kty": "EC", "use": "sig", "alg": "ES256", "kid": "01976f00-0000-7000-8000-000000000001",
              "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
              "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}
            """, "$.keys[*].kty", "$.keys[*].crv", "$.keys[*].alg");
        return new Need.Call(
                Wording.call("the keys that tokens are signed with", "Identity has a signing key", request, answer),
                provider -> assertTrue(new CachedKeys(
                                IdentityEndpoints.keys(
                                        new IdentityClient(to(provider).build())),
                                Clock.systemUTC())
                        .find("01976f00-0000-7000-8000-000000000001")
                        .isPresent()));
    }

    private Need.Call token() {
        var request = Wording.post(
                "/identity/oauth2/token", "application/x-www-form-urlencoded", "grant_type=client_credentials");
        var pair = (client + ":" + SECRET).getBytes(StandardCharsets.UTF_8);
        Wording.withHeader(
                request, "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair), "${basic}");
        var answer = Wording.answer(200, "application/json", """
            {"access_token": "a-token", "token_type": "Bearer", "expires_in": 900, "scope": "identity:revocations"}
            """, "$.token_type");
        return new Need.Call(
                Wording.call(
                        "a token of its own",
                        "The client " + consumer + " exists and authenticates with HTTP Basic",
                        request,
                        answer),
                provider -> {
                    var credentials = to(provider).credentials(client, () -> SECRET);
                    var issued = IdentityEndpoints.tokens(new IdentityClient(credentials.build()))
                            .issue();
                    assertEquals(TOKEN, issued.accessToken());
                    assertEquals(Duration.ofMinutes(15), issued.expiresIn());
                });
    }

    private Need.Call revocations() {
        var request = authorized(Wording.get(REVOCATIONS, Map.of("limit", List.of("100"))));
        return new Need.Call(
                Wording.call("all that is revoked", LOGGED_OUT, request, page()),
                provider -> assertReads(provider, Optional.empty()));
    }

    private Need.Call moreRevocations() {
        var query = Map.of("limit", List.of("100"), "cursor", List.of(CURSOR));
        var request = Wording.real(authorized(Wording.get(REVOCATIONS, query)), Category.QUERY, "cursor", "${cursor}");
        return new Need.Call(
                Wording.call("what was revoked after a page", LOGGED_OUT, request, page()),
                provider -> assertReads(provider, Optional.of(CURSOR)));
    }

    private Need.Call staleCursor() {
        var query = Map.of("limit", List.of("100"), "cursor", List.of(STALE));
        var answer = Wording.answer(400, "application/problem+json", """
            {"type": "https://cbba.cloud.org.bo/problems/invalid-cursor", "title": "Cursor no válido", "status": 400,
             "detail": "Empiece de nuevo por la primera página.", "instance": "/identity/api/v1/revocations",
             "code": "INVALID_CURSOR", "request_id": "01976f2a-3b4c-7d5e-8f60-718293a4b5c6"}
            """, "$.code", "$.status");
        return new Need.Call(
                Wording.call(
                        "a page after a cursor that is no longer good",
                        "A service follows revocations",
                        authorized(Wording.get(REVOCATIONS, query)),
                        answer),
                List.of(revocations()),
                provider -> assertReads(provider, Optional.of(STALE)));
    }

    private static void assertReads(URI provider, Optional<String> cursor) {
        var client = new IdentityClient(to(provider).token(() -> TOKEN).build());
        var page = IdentityEndpoints.revocations(client).fetch(cursor);
        var ended = new Revocation(
                Revocation.Kind.SESSION,
                "01976f25-52cd-7a44-b1c0-6d7e8f901a2b",
                Instant.parse("2031-03-15T14:20:31.502Z"),
                Instant.parse("2031-03-15T14:36:01.502Z"));
        assertEquals(List.of(ended), page.entries());
        assertFalse(page.nextCursor().isEmpty());
    }

    private static HttpResponse page() {
        return Wording.answer(200, "application/json", PAGE, "$.items[*].kind");
    }

    private static HttpRequest authorized(HttpRequest request) {
        return Wording.withHeader(request, "Authorization", "Bearer " + TOKEN, "Bearer ${token}");
    }

    private static ClientOptions.Builder to(URI provider) {
        return ClientOptions.to(provider).retry(RetryPolicy.never());
    }
}
