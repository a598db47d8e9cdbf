package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.contract.event.Subscription.Mode.PROJECT;
import static bo.org.cloud.cbba.contract.event.Subscription.Mode.REACT;
import static bo.org.cloud.cbba.store.Consumption.APPLY;
import static bo.org.cloud.cbba.store.Consumption.DUPLICATE;
import static bo.org.cloud.cbba.store.Consumption.STALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.work.ConditionLostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Each event is applied once, and a projection never goes back, on any engine.
abstract class InboxContract {
    private final String subject = UUID.randomUUID().toString();

    abstract StoreFixture fixture();

    @Test
    void appliesAnEventOnce() {
        var event = event("identity.user.created", 1);

        assertEquals(APPLY, consume(event, REACT));
        assertEquals(DUPLICATE, consume(event, REACT));
    }

    @Test
    void oneOfManyThatConsumeAtOnceAppliesIt() throws Exception {
        var event = event("identity.user.created", 1);
        var outcomes = Race.of(12, number -> () -> {
            var work = fixture().store().begin(Works.atNoon());
            if (work.consumed(event, REACT) != APPLY) {
                return false;
            }
            work.audit("user.welcomed", subject, Map.of("by", String.valueOf(number)));
            return commits(work);
        });

        assertEquals(1, Collections.frequency(outcomes, true));
        assertEquals(DUPLICATE, consume(event, REACT));
    }

    @Test
    void leavesAnEventAppliableWhenItsEffectIsNotCommitted() {
        var event = event("identity.user.created", 1);
        var work = fixture().store().begin(Works.atNoon());
        assertEquals(APPLY, work.consumed(event, PROJECT));

        assertEquals(APPLY, consume(event, PROJECT));
    }

    @Test
    void projectionRefusesToGoBack() {
        assertEquals(APPLY, consume(event("identity.user.updated", 5), PROJECT));

        assertEquals(STALE, consume(event("identity.user.role_changed", 4), PROJECT));
        assertEquals(APPLY, consume(event("identity.user.updated", 6), PROJECT));
    }

    @Test
    void aSecondFactAboutTheSameVersionIsApplied() {
        assertEquals(APPLY, consume(event("identity.user.updated", 5), PROJECT));
        assertEquals(APPLY, consume(event("identity.user.role_changed", 5), PROJECT));
    }

    @Test
    void sequencesOfOtherFamiliesAndSubjectsDoNotMatter() {
        consume(event("identity.user.updated", 5), PROJECT);

        assertEquals(APPLY, consume(event("profiles.profile.updated", 1), PROJECT));
        assertEquals(APPLY, consume(event("identity.user.updated", 1, "another"), PROJECT));
    }

    @Test
    void aReactionTakesLateFactsToo() {
        assertEquals(APPLY, consume(event("projects.project.updated", 5), REACT));
        assertEquals(APPLY, consume(event("projects.project.updated", 4), REACT));
    }

    @Test
    void aLateSequenceLosesAtTheCommit() {
        var late = fixture().store().begin(Works.atNoon());
        assertEquals(APPLY, late.consumed(event("identity.user.updated", 4), PROJECT));
        consume(event("identity.user.updated", 5), PROJECT);

        assertThrows(ConditionLostException.class, () -> fixture().store().commit(late, Optional.empty()));
    }

    @Test
    void forgetsAnEventAfterFourteenDaysButNeverASequence() {
        var event = event("identity.user.updated", 5);
        consume(event, PROJECT);
        var later = Works.NOON.plus(Duration.ofDays(14)).plusSeconds(1);

        assertEquals(APPLY, consume(event, REACT, later));
        assertEquals(STALE, consume(event("identity.user.updated", 4), PROJECT, later));
    }

    @Test
    void oneUnitOfWorkConsumesOneEvent() {
        var work = fixture().store().begin(Works.atNoon());
        work.consumed(event("identity.user.created", 1), REACT);

        assertThrows(IllegalStateException.class, () -> work.consumed(event("identity.user.created", 2), REACT));
    }

    private Consumption consume(EventEnvelope event, Subscription.Mode mode) {
        return consume(event, mode, Works.NOON);
    }

    private Consumption consume(EventEnvelope event, Subscription.Mode mode, Instant now) {
        var work = fixture().store().begin(Works.at(now));
        var consumption = work.consumed(event, mode);
        fixture().store().commit(work, Optional.empty());
        return consumption;
    }

    private boolean commits(ConsumingWork work) {
        try {
            fixture().store().commit(work, Optional.empty());
            return true;
        } catch (ConditionLostException e) {
            return false;
        }
    }

    private EventEnvelope event(String type, long sequence) {
        return event(type, sequence, subject);
    }

    private EventEnvelope event(String type, long sequence, String about) {
        return new EventEnvelope(
                Ids.newId(),
                type,
                "1.0",
                Works.NOON,
                "ugsys.identity-manager",
                "correlation-1",
                Optional.empty(),
                Optional.empty(),
                new Actor("user", "ana"),
                about,
                sequence,
                "{}");
    }
}
