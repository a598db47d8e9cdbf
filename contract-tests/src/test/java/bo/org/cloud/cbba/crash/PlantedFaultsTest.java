package bo.org.cloud.cbba.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The invariants can be broken: each mechanism is made wrong in the way that only a death shows, and is
/// found out.
class PlantedFaultsTest {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Ground ground = new Ground();
    private final Ledger ledger = new Ledger();
    private final Wire wire = new Wire();
    private final Observer observer = new Observer(ground.queueUrl(ChildClasses.OBSERVER));
    private final List<ServiceProcess> started = new ArrayList<>();

    @AfterEach
    void killAll() {
        started.forEach(ServiceProcess::kill);
    }

    @Test
    void aStoreThatWritesEventsAfterItsCommitIsFoundOut() {
        registerWhileIdentityDies(PlantedFault.Kind.OUTBOX_AFTER_COMMIT, CrashPoint.AFTER_COMMIT);
        assertFound(EventSequences.broken(evidence()), "events of identity.user .* \\[] at version 1");
    }

    @Test
    void aRelayThatForgetsBeforeItPublishesIsFoundOut() {
        registerWhileIdentityDies(PlantedFault.Kind.FORGETS_BEFORE_PUBLISHING, CrashPoint.BEFORE_PUBLISH);
        assertFound(EventSequences.broken(evidence()), "events of identity.user .* \\[] at version 1");
    }

    @Test
    void aConsumerThatAcknowledgesBeforeItsCommitIsFoundOut() {
        start(Service.IDENTITY, List.of()).awaitReady(ground.address(Service.IDENTITY));
        member().register();
        die(Service.PROFILES, PlantedFault.Kind.ACKNOWLEDGES_BEFORE_EFFECT, CrashPoint.BEFORE_EFFECT);
        start(Service.PROFILES, List.of()).awaitReady(ground.address(Service.PROFILES));
        awaitCalm(Service.PROFILES.word(), ChildClasses.OBSERVER);
        assertFound(ConsumedEvents.broken(evidence()), "the profile of .* knows \" \" of .*");
    }

    @Test
    void aCallThatCommitsTwiceIsCounted() {
        var journal = ground.file("identity.journal");
        start(
                        Service.IDENTITY,
                        List.of(
                                "-D" + PlantedFault.KIND + "=" + PlantedFault.Kind.OUTBOX_AFTER_COMMIT,
                                "-D" + CrashSwitch.JOURNAL + "=" + journal))
                .awaitReady(ground.address(Service.IDENTITY));
        member().register();
        assertTrue(Journal.calls(journal) > 1);
    }

    private void registerWhileIdentityDies(PlantedFault.Kind fault, CrashPoint point) {
        var calling = Thread.ofVirtual().start(() -> member().register());
        die(Service.IDENTITY, fault, point);
        ground.stores().endLeases(Service.IDENTITY);
        start(Service.IDENTITY, List.of()).awaitReady(ground.address(Service.IDENTITY));
        Awaitility.await("answered").atMost(LIMIT).until(() -> !calling.isAlive());
        assertEquals(1, ledger.registered().size(), "acknowledged");
        awaitCalm(ChildClasses.OBSERVER);
    }

    private void die(Service service, PlantedFault.Kind fault, CrashPoint point) {
        var dying =
                start(service, List.of("-D" + PlantedFault.KIND + "=" + fault, "-D" + CrashSwitch.POINT + "=" + point));
        assertEquals(OptionalInt.of(point.exitCode()), dying.awaitEnd(LIMIT));
    }

    private ServiceProcess start(Service service, List<String> properties) {
        var process = ground.start(service, properties);
        started.add(process);
        return process;
    }

    private MemberStory member() {
        return new MemberStory(ground, wire, ledger, new Random());
    }

    private void awaitCalm(String... consumers) {
        Awaitility.await("calm").atMost(LIMIT).until(() -> {
            observer.receive();
            return ground.isCalm(List.of(consumers));
        });
    }

    private Evidence evidence() {
        return new Evidence(ground, ledger, wire, observer.deliveries());
    }

    private static void assertFound(Stream<String> broken, String expected) {
        var lines = broken.toList();
        assertTrue(lines.stream().anyMatch(line -> line.matches(expected)), lines::toString);
    }
}
