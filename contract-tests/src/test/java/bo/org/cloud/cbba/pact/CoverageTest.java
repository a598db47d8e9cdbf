package bo.org.cloud.cbba.pact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.V4Pact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every pair that the build implies has a pact, and a pact has all that its consumer uses.
class CoverageTest {
    private final Build build = Build.of(PactFiles.ROOT);

    @Test
    void pactsHaveAllThatConsumersUse() {
        assertEquals(List.of(), new Coverage(build, PactFiles.readAll()).gaps());
    }

    @Test
    void pairsFollowFromTheBuild() {
        var calls = new TreeSet<>(Set.of(
                new Pair("omnichannel", "identity"),
                new Pair("omnichannel", "profiles"),
                new Pair("profiles", "identity")));
        assertTrue(build.calls().containsAll(calls), build.calls()::toString);
        assertTrue(build.messages().contains(new Heard(new Pair("profiles", "identity"), "identity.user.created")));
    }

    @Test
    void useIsWhatTheClassesCall() {
        var usage = Usage.of(build.callers("omnichannel", "profiles"), "profiles");
        assertEquals(Set.of("lookUpProfiles"), usage.operations());
        assertTrue(usage.answerFields().containsAll(Set.of("ProfileLookup.contact", "ChannelAddress.address")));
        var identity = Usage.of(build.callers("profiles", "identity"), "identity");
        assertEquals(Set.of("ListRevocations INVALID_CURSOR"), identity.codes());
        assertEquals(Set.of("JsonWebKeySet"), identity.wholes());
    }

    @Test
    void aNewDependencyOnAClientNeedsAPact(@TempDir Path copy) throws IOException {
        var planted = PlantedBuild.at(copy)
                .edit(
                        "services/user-profile-service/pom.xml",
                        "<artifactId>auth-client<",
                        "<artifactId>omnichannel-client<");
        assertTrue(
                gaps(planted.build(), PactFiles.readAll()).contains("profiles of omnichannel: no pact of its calls"));
    }

    @Test
    void aNewReceiveOperationNeedsAPact(@TempDir Path copy) throws IOException {
        var planted = PlantedBuild.at(copy)
                .edit(
                        "generated/specs/asyncapi/omnichannel.json",
                        "#/channels/bus/messages/RegistrationRepeated",
                        "#/channels/bus/messages/MessageQueued")
                .edit(
                        "generated/specs/asyncapi/omnichannel.json",
                        "\"ugsys.omnichannel-service\"",
                        "\"ugsys.identity-manager\"");
        var gaps = gaps(planted.build(), PactFiles.readAll());
        assertTrue(gaps.stream().anyMatch(gap -> gap.endsWith("omnichannel.message.queued: no pact")), gaps::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "the keys that tokens are signed with, profiles of identity: calls getJwks",
        "a page after a cursor that is no longer good, profiles of identity: decides by ListRevocations INVALID_CURSOR",
        "identity.user.updated, profiles of identity identity.user.updated: no pact",
        "how a member can be reached, omnichannel of profiles: reads ProfileLookup.contact"
    })
    void aPactWithoutWhatItsConsumerUsesIsFound(String left, String gap) {
        var pacts =
                PactFiles.readAll().stream().map(pact -> without(pact, left)).toList();
        var gaps = gaps(build, pacts);
        assertTrue(gaps.contains(gap), gaps::toString);
    }

    private static V4Pact without(V4Pact pact, String description) {
        return ConsumerPact.pactOf(
                pact.getConsumer().getName(),
                pact.getProvider().getName(),
                pact.getInteractions().stream()
                        .filter(each -> !each.getDescription().equals(description))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "expires_in, profiles of identity: reads ClientTokenResponse.expires_in",
        "not_before, omnichannel of identity: reads Revocation.not_before",
        "kid, omnichannel of identity: reads JsonWebKey.kid",
        "address, omnichannel of profiles: reads ChannelAddress.address",
        "email_verified, profiles of identity identity.user.activated: reads UserActivated.email_verified",
        "link, omnichannel of identity identity.auth.verification_requested: reads VerificationRequested.link"
    })
    void aFieldThatIsReadAndNotAgreedIsFound(String field, String gap) {
        var pacts = PactFiles.all().stream().map(file -> renaming(file, field)).toList();
        var gaps = gaps(build, pacts);
        assertTrue(gaps.contains(gap), gaps::toString);
    }

    private static V4Pact renaming(Path file, String field) {
        try {
            var text = Files.readString(file).replace("\"" + field + "\":", "\"old_" + field + "\":");
            return (V4Pact) DefaultPactReader.INSTANCE.loadPact(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> gaps(Build build, List<V4Pact> pacts) {
        var gaps = new Coverage(build, pacts).gaps();
        assertFalse(gaps.isEmpty());
        return gaps;
    }
}
