package bo.org.cloud.cbba.identity;

import static bo.org.cloud.cbba.identity.FrontDesk.PARTNER;
import static bo.org.cloud.cbba.identity.FrontDesk.PARTNER_SECRET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.identity.adapter.dynamodb.DynamoClientRegistry;
import bo.org.cloud.cbba.identity.domain.Client;
import bo.org.cloud.cbba.identity.domain.ClientGrants;
import bo.org.cloud.cbba.identity.model.TokenRequest;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.testing.Engines;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenEndpointTest {
    private static final String TOKEN = "/identity/oauth2/token";
    private static final String GRANT = "grant_type=client_credentials";
    private final FrontDesk desk = FrontDesk.open(getClass());

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void aClientGetsTheScopesItAskedFor() {
        var token = desk.asClient(PARTNER, PARTNER_SECRET)
                .issueToken(TokenRequest.builder()
                        .grantType("client_credentials")
                        .scope("profiles:lookup")
                        .build());

        assertEquals("profiles:lookup", token.scope());
        assertEquals(900, token.expiresIn());
    }

    @Test
    void aClientThatAsksForNoneGetsAllOfItsScopes() {
        var answer = post("&client_id=" + PARTNER + "&client_secret=" + PARTNER_SECRET);

        assertEquals(200, answer.statusCode());
        assertEquals("identity:revocations profiles:lookup", Door.json(answer).getString("scope"));
        assertEquals("no-store", Door.header(answer, "Cache-Control"));
    }

    @Test
    void bothSecretsWorkWhileOneIsReplaced() {
        assertEquals(200, basic(PARTNER, "an older secret", "").statusCode());
    }

    @Test
    void aParameterThatIsUnknownToTheStandardIsIgnored() {
        // RFC 6749 section 3.2. Not watched: the contract states no parameter but its own.
        try (var http = HttpClient.newHttpClient()) {
            var answer = new Door(http, desk.address())
                    .form(TOKEN, GRANT + "&audience=x", "Authorization", authorization(PARTNER, PARTNER_SECRET));
            assertEquals(200, answer.statusCode());
        }
    }

    @Test
    void oneWayToAuthenticateIsEnough() {
        assertError(400, "invalid_request", basic(PARTNER, PARTNER_SECRET, "&client_secret=" + PARTNER_SECRET));
        assertError(400, "invalid_request", basic(PARTNER, PARTNER_SECRET, "&client_id=another"));
        assertEquals(
                200, basic(PARTNER, PARTNER_SECRET, "&client_id=" + PARTNER).statusCode());
    }

    @Test
    void whoeverDoesNotProveWhoTheyAreGetsNothing() {
        assertError(401, "invalid_client", basic(PARTNER, "wrong", ""));
        assertError(401, "invalid_client", basic("nobody", PARTNER_SECRET, ""));
        assertError(401, "invalid_client", post("&client_id=" + PARTNER));
        assertError(401, "invalid_client", post(""));
        assertTrue(Door.header(basic(PARTNER, "wrong", ""), "WWW-Authenticate").startsWith("Basic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer abc", "Basic", "Basic !!!", "Basic OnNlY3JldA==", "Basic bm8tY29sb24=", "Basic JTp4"})
    void aHeaderThatIsNoneOfTheKindProvesNothing(String header) {
        assertError(401, "invalid_client", desk.door.form(TOKEN, GRANT, "Authorization", header));
    }

    @Test
    void anIdThatNoClientCanHaveIsNotLookedUp() {
        assertError(401, "invalid_client", basic("x".repeat(65), "secret", ""));
        assertError(401, "invalid_client", basic(PARTNER, "s".repeat(257), ""));
        assertError(400, "invalid_request", basic("x".repeat(3000), "secret", ""));
    }

    @Test
    void refusesWhatItCannotGrant() {
        assertError(400, "invalid_scope", basic(PARTNER, PARTNER_SECRET, "&scope=profiles%3Alookup+user%3Aadmin"));
        var password =
                desk.door.form(TOKEN, "grant_type=password", "Authorization", authorization(PARTNER, PARTNER_SECRET));
        assertError(400, "unsupported_grant_type", password);
        var nothing = desk.door.form(TOKEN, "scope=x", "Authorization", authorization(PARTNER, PARTNER_SECRET));
        assertError(400, "invalid_request", nothing);
        assertError(400, "invalid_request", basic(PARTNER, PARTNER_SECRET, "&" + GRANT));
    }

    @Test
    void aClientThatWasDisabledStaysSoOverARestart() {
        var client = new Client("disabled", List.of(hash("secret")), Set.of(), Optional.empty());
        registry().register(client);
        assertEquals(200, basic("disabled", "secret", "").statusCode());

        desk.shelf.setClient("disabled", "disabled_at", Attributes.time(desk.clock.instant()));
        registry().register(client);
        desk.advance(Duration.ofSeconds(10));
        assertError(401, "invalid_client", basic("disabled", "secret", ""));
    }

    @Test
    void aClientThatIsForAnotherGrantIsNotAuthorised() {
        registry()
                .register(new Client(
                        "web", List.of(hash("secret")), Set.of(), Set.of("authorization_code"), Optional.empty()));
        assertError(400, "unauthorized_client", basic("web", "secret", ""));
    }

    private DynamoClientRegistry registry() {
        return new DynamoClientRegistry(Engines.dynamoDbClient(), desk.shelf.resources(), desk.clock);
    }

    private static String hash(String secret) {
        return ClientGrants.hashOf(secret);
    }

    private HttpResponse<String> post(String more) {
        return desk.door.form(TOKEN, GRANT + more);
    }

    private HttpResponse<String> basic(String id, String secret, String more) {
        return desk.door.form(TOKEN, GRANT + more, "Authorization", authorization(id, secret));
    }

    private static String authorization(String id, String secret) {
        var pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static void assertError(int status, String error, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(error, Door.json(answer).getString("error"));
    }
}
