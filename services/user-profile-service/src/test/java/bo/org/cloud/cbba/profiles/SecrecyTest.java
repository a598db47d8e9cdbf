package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.profiles.domain.Category;
import bo.org.cloud.cbba.profiles.domain.Channel;
import bo.org.cloud.cbba.profiles.domain.UnsubscribeTokens.Wish;
import bo.org.cloud.cbba.profiles.model.OneClick;
import bo.org.cloud.cbba.profiles.model.ProfileLookupRequest;
import bo.org.cloud.cbba.profiles.model.UnsubscribeRequest;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SecrecyTest {
    private static final List<String> OURS = List.of("bo.org.cloud.cbba", "access");

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listenToEverything() {
        logged.start();
        logger(Logger.ROOT_LOGGER_NAME).addAppender(logged);
        OURS.forEach(name -> logger(name).setLevel(Level.TRACE));
    }

    @AfterEach
    void stopListening() {
        logger(Logger.ROOT_LOGGER_NAME).detachAppender(logged);
        OURS.forEach(name -> logger(name).setLevel(null));
    }

    @Test
    void whatPeopleSayOfThemselvesIsInNoLog() {
        var token = "";
        var mail = "";
        try (var desk = FrontDesk.open(getClass())) {
            var ana = desk.newMember("Ana Quispe Mamani");
            mail = "mail-" + ana;
            token = desk.unsubscribeTokens()
                    .issue(
                            new Wish(ana, Category.CAMPAIGNS, Channel.EMAIL),
                            desk.clock.instant().plus(Duration.ofDays(1)));
            desk.as(ana).updateMyProfile(MyProfileTest.full());
            desk.as(ana, "admin").getProfile(ana);
            desk.asService("profiles:lookup").lookUpProfiles(new ProfileLookupRequest(List.of(ana)));
            desk.anonymous().unsubscribe(token, new UnsubscribeRequest(OneClick.ONE_CLICK));
            assertEquals(
                    422,
                    desk.letter("PATCH", "/me", ana)
                            .send("application/json", "{\"phone\":\"+59100000000\",\"bio\":7,\"mote\":\"Terraform\"}")
                            .statusCode());
            desk.bus.probe().await("profiles.profile.updated", ana.toString());
        }

        var text = logged.list.stream().map(SecrecyTest::line).collect(Collectors.joining("\n"));
        assertTrue(text.contains("/profiles/api/v1/me"), "calls are logged");
        var secrets = List.of(
                token, mail, "Quispe", "70712345", "00000000", "1999-08-06", "Sacaba", "Villaz", "Terraform", "Bearer");
        for (var secret : secrets) {
            assertFalse(text.contains(secret), () -> secret + " is logged:\n" + linesWith(text, secret));
        }
    }

    private static String linesWith(String text, String secret) {
        return text.lines().filter(line -> line.contains(secret)).collect(Collectors.joining("\n"));
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private static String line(ILoggingEvent event) {
        return event.getFormattedMessage() + " " + event.getKeyValuePairs() + " " + event.getMDCPropertyMap();
    }
}
