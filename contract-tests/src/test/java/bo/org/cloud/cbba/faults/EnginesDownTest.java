package bo.org.cloud.cbba.faults;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.running.Newcomer;
import bo.org.cloud.cbba.running.RunningPlatform;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An engine that cannot be reached: who needs it is told to come again, and nothing that was acknowledged is
/// lost.
class EnginesDownTest {
    /// So long a poll that was cut goes on in the engine, where it would take the next message.
    private static final Duration CUT_POLLS = Duration.ofMillis(1500);

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Newcomer ana = Newcomer.unknown();

    @BeforeEach
    void beReady() {
        awaitHealth(200);
    }

    @AfterEach
    void openAllDoors() {
        List.of("dynamodb", "sqs", "postgres").forEach(EnginesDownTest::open);
        awaitHealth(200);
    }

    @Test
    void withoutTheStoreCallersAreToldToComeAgainAndNothingIsLost() {
        var member = memberWithToken();
        shut("sqs");
        ana.register();

        shut("dynamodb");
        var refused = register(Newcomer.unknown());
        assertAll(
                () -> assertUnavailable(refused),
                () -> assertUnavailable(Doorstep.get("/profiles/api/v1/me", member)),
                () -> assertUnavailable(Doorstep.get("/identity/api/v1/me", member)),
                () -> assertEquals(200, Doorstep.get("/health/live").statusCode()),
                () -> assertEquals(200, Doorstep.get("/specs/problems.json").statusCode()));
        awaitHealth(503);

        open("dynamodb");
        open("sqs");
        awaitHealth(200);
        assertMailArrivesAndAccountWorks(ana);
        assertEquals(200, Doorstep.get("/profiles/api/v1/me", member).statusCode());
    }

    @Test
    void aStoreThatHangsIsAsGoodAsDown() {
        RunningPlatform.doors().of("dynamodb").drop();
        var began = System.nanoTime();
        assertUnavailable(register(ana));
        var took = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(took.compareTo(Duration.ofSeconds(15)) < 0, () -> "told only after " + took);
        assertEquals(200, Doorstep.get("/health/live").statusCode());

        openAfresh("dynamodb");
        awaitHealth(200);
        assertEquals(202, register(ana).statusCode());
        assertMailArrivesAndAccountWorks(ana);
    }

    @Test
    void withoutTheQueuesRegisteringGoesOnAndTheMailFollows() {
        shut("sqs");
        assertEquals(202, register(ana).statusCode());
        assertEquals(200, Doorstep.get("/health/live").statusCode());
        await("no mail").during(CUT_POLLS).until(() -> ana.mailbox().mails().isEmpty());

        open("sqs");
        assertMailArrivesAndAccountWorks(ana);
    }

    @Test
    void withoutTheDatabaseOfMessagesTheyWaitInTheirQueue() {
        var member = memberWithToken();
        shut("postgres");
        assertEquals(202, register(ana).statusCode());
        assertEquals(200, Doorstep.get("/profiles/api/v1/me", member).statusCode());
        awaitHealth(503);
        assertEquals(200, Doorstep.get("/health/live").statusCode());

        open("postgres");
        awaitHealth(200);
        assertMailArrivesAndAccountWorks(ana);
    }

    private static String memberWithToken() {
        var member = Newcomer.unknown();
        member.register();
        member.verify();
        member.awaitProfile();
        return member.login().accessToken();
    }

    private static void assertMailArrivesAndAccountWorks(Newcomer newcomer) {
        await("the mail")
                .atMost(PATIENCE)
                .until(() -> !newcomer.mailbox().mails().isEmpty());
        newcomer.verify();
        newcomer.awaitProfile();
        assertEquals(1, newcomer.mailbox().mails().size(), "told once");
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains("\"code\":\"SERVICE_UNAVAILABLE\""), answer::body);
        assertTrue(answer.headers().firstValueAsLong("Retry-After").orElse(0) >= 1, "Retry-After");
    }

    private static HttpResponse<String> register(Newcomer newcomer) {
        return Doorstep.post("/identity/api/v1/auth/register", """
            {"email": "%s", "password": "%s", "full_name": "Ana Quispe Mamani"}
            """.formatted(newcomer.email(), Newcomer.PASSWORD));
    }

    private static void awaitHealth(int status) {
        await("readiness " + status)
                .atMost(PATIENCE)
                .until(() -> Doorstep.get("/health/ready").statusCode() == status);
    }

    private static void shut(String engine) {
        RunningPlatform.doors().of(engine).refuse();
    }

    private static void open(String engine) {
        RunningPlatform.doors().of(engine).pass();
    }

    /// Connections that went silent stay so: they are cut before new ones are let through.
    private static void openAfresh(String engine) {
        shut(engine);
        open(engine);
    }
}
