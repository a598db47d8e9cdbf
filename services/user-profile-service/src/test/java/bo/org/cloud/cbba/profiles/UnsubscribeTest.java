package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.profiles.adapter.tokens.SignedText;
import bo.org.cloud.cbba.profiles.domain.Category;
import bo.org.cloud.cbba.profiles.domain.Channel;
import bo.org.cloud.cbba.profiles.domain.UnsubscribeTokens.Wish;
import bo.org.cloud.cbba.profiles.event.ConsentSource;
import bo.org.cloud.cbba.profiles.event.PreferencesChanged;
import bo.org.cloud.cbba.profiles.model.OneClick;
import bo.org.cloud.cbba.profiles.model.UnsubscribeRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsubscribeTest extends DeskTest {
    private static final UnsubscribeRequest CLICK = new UnsubscribeRequest(OneClick.ONE_CLICK);
    private static final String PATH = "/preferences/unsubscribe?token=";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void oneClickEndsOneCategoryOnOneChannel() {
        var ana = desk.newMember();
        desk.anonymous().unsubscribe(token(ana), CLICK);

        var preferences = desk.as(ana).getMyNotificationPreferences();
        assertEquals(Choices.NOTHING, preferences.campaigns());
        assertEquals(Choices.MAIL, preferences.projects());
        assertEquals(Choices.MAIL, preferences.community());
    }

    @Test
    void itIsRecordedAndToldAsComingFromTheLink() {
        var ana = desk.newMember();
        desk.anonymous().unsubscribe(token(ana), CLICK);

        var entry = desk.store.consents(ana).getFirst();
        assertEquals("UNSUBSCRIBE_LINK", TestStore.attribute(entry, "source").s());
        assertEquals("127.0.0.1", TestStore.attribute(entry, "address").s());
        var envelope =
                desk.bus.probe().await("profiles.profile.preferences_changed", ana + "/notification-preferences");
        var told = TestBus.read(PreferencesChanged.TYPE, envelope);
        assertEquals(ConsentSource.UNSUBSCRIBE_LINK, told.consentSource());
        assertEquals(List.of("campaigns"), told.changedFields());
    }

    @Test
    void clickingAgainOrManyTimesAtOnceChangesNothingMore() throws InterruptedException {
        var ana = desk.newMember();
        var token = token(ana);
        Callable<Integer> click = () -> post(token, "List-Unsubscribe=One-Click");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(Stream.generate(() -> click).limit(5).toList());
            assertEquals(
                    List.of(204, 204, 204, 204, 204),
                    answers.stream().map(answer -> answer.resultNow()).toList());
        }
        assertEquals(1, desk.store.consents(ana).size());
        assertEquals(
                2, desk.as(ana).getMyNotificationPreferencesResult().version().orElseThrow());
    }

    @Test
    void somebodyWhoIsGoneGetsNothingEither() {
        assertEquals(204, post(token(Ids.newId()), "List-Unsubscribe=One-Click"));
    }

    @Test
    void aTokenEndsWithItsTime() {
        var ana = desk.newMember();
        var expired =
                desk.unsubscribeTokens().issue(new Wish(ana, Category.CAMPAIGNS, Channel.EMAIL), desk.clock.instant());

        refuses("TOKEN_EXPIRED", () -> desk.anonymous().unsubscribe(expired, CLICK));
        assertEquals(Choices.MAIL, desk.as(ana).getMyNotificationPreferences().campaigns());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10|CAMPAIGNS|EMAIL",
                "01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10|CAMPAIGNS|EMAIL|9223372036854775807",
                "ana-quispe-mamani-of-cochabamba|CAMPAIGNS|EMAIL|99999999999"
            })
    void textThatWeSignedForAnythingElseIsRefusedQuietly(String payload) {
        var token = SignedText.of(payload, desk.unsubscribeKey());
        refuses("TOKEN_INVALID", () -> desk.anonymous().unsubscribe(token, CLICK));
    }

    @Test
    void aForgedTokenIsRefused() {
        var token = token(desk.newMember());
        var forged = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);
        refuses("TOKEN_INVALID", () -> desk.anonymous().unsubscribe(forged, CLICK));
        refuses("INVALID_PARAMETERS", () -> desk.anonymous().unsubscribe(token.substring(0, 40), CLICK));
    }

    @Test
    void aLinkThatIsOnlyFollowedUnsubscribesNobody() {
        var ana = desk.newMember();
        var answer = desk.letter("GET", PATH + token(ana)).send();

        assertEquals(405, answer.statusCode());
        assertEquals("POST", answer.headers().firstValue("Allow").orElseThrow().replaceAll(", OPTIONS|OPTIONS, ", ""));
        assertEquals(Choices.MAIL, desk.as(ana).getMyNotificationPreferences().campaigns());
    }

    @Test
    void theFormMustSayOneClick() {
        var ana = desk.newMember();
        assertEquals(422, post(token(ana), "List-Unsubscribe=Maybe"));
        assertEquals(422, post(token(ana), "Unsubscribe=One-Click"));
        assertEquals(400, post(token(ana), ""));
        assertEquals(
                415,
                desk.letter("POST", PATH + token(ana))
                        .send("application/json", "{}")
                        .statusCode());
        assertEquals(
                400,
                desk.letter("POST", PATH + "short")
                        .send(FORM, "List-Unsubscribe=One-Click")
                        .statusCode());
        assertEquals(0, desk.store.consents(ana).size());
    }

    private int post(String token, String form) {
        return desk.letter("POST", PATH + token).send(FORM, form).statusCode();
    }

    private String token(UUID user) {
        return desk.unsubscribeTokens()
                .issue(
                        new Wish(user, Category.CAMPAIGNS, Channel.EMAIL),
                        desk.clock.instant().plus(Duration.ofDays(30)));
    }
}
