package bo.org.cloud.cbba.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.identity.adapter.tokens.DynamoSigningKeys;
import bo.org.cloud.cbba.identity.model.TokenRequest;
import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import java.math.BigInteger;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscoveryTest {
    private final FrontDesk desk = FrontDesk.open(getClass());

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void thePublishedKeysVerifyTokensInAnotherLibrary() throws Exception {
        var token = desk.asClient(FrontDesk.PARTNER, FrontDesk.PARTNER_SECRET)
                .issueToken(
                        TokenRequest.builder().grantType("client_credentials").build())
                .accessToken();
        var keys = new JsonWebKeySet(
                desk.door.get("/identity/.well-known/jwks.json").body());

        var claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedIssuer(true, FrontDesk.PUBLIC + "/identity")
                .setExpectedAudience(true, "ugsys")
                .setExpectedType(true, "at+jwt")
                .setRequireExpirationTime()
                .setRequireNotBefore()
                .setRequireIssuedAt()
                .setRequireJwtId()
                .setEvaluationTime(NumericDate.fromSeconds(desk.clock.instant().getEpochSecond()))
                .build()
                .processToClaims(token);
        assertEquals(FrontDesk.PARTNER, claims.getSubject());
        assertEquals(FrontDesk.PARTNER, claims.getStringClaimValue("client_id"));
    }

    @Test
    void whatIsPublishedIsWhatWorks() {
        var metadata = desk.anonymous().getServerMetadata();

        assertEquals(FrontDesk.PUBLIC + "/identity", metadata.issuer().toString());
        assertEquals(
                FrontDesk.PUBLIC + "/identity/oauth2/token",
                metadata.tokenEndpoint().toString());
        assertEquals(List.of("client_credentials"), metadata.grantTypesSupported());
        assertEquals(List.of(), metadata.responseTypesSupported());
        assertEquals(
                "public, max-age=300", Door.header(desk.door.get("/identity/.well-known/jwks.json"), "Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "01", "7f", "80", "ff"})
    void aCoordinateHas32BytesWhateverTheNumber(String first) {
        for (var rest : new String[] {"", "00".repeat(30) + "01", "ab".repeat(31)}) {
            var number = new BigInteger(1, HexFormat.of().parseHex(first + rest));
            var bytes = Base64.getUrlDecoder().decode(DiscoveryDocuments.coordinate(number));
            assertEquals(32, bytes.length);
            assertEquals(number, new BigInteger(1, bytes));
        }
    }

    @Test
    void instancesThatStartTogetherAgreeOnOneKey() throws Exception {
        var resources = new IdentityResources(FreshNames.of(getClass()).tablePrefix() + "keys");
        DynamoTables.ensure(Engines.dynamoDbClient(), List.of(resources.signingKeys()));
        var wrapping = TestBus.newKeys();
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            var loaded = IntStream.range(0, 8)
                    .mapToObj(each -> instances.submit(() ->
                            new DynamoSigningKeys(Engines.dynamoDbClient(), resources, wrapping, desk.clock).load()))
                    .toList();
            var ids = new HashSet<String>();
            for (var each : loaded) {
                ids.add(each.get().toString());
            }
            assertEquals(1, ids.size(), ids.toString());
        }
    }
}
