package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.work.Claim;
import bo.org.cloud.cbba.contract.work.Completion;
import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.IdempotentCall;
import bo.org.cloud.cbba.contract.work.StoredAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Effect once and the same answer again, on any engine.
abstract class IdempotencyContract {
    private static final StoredAnswer ANSWER =
            new StoredAnswer(201, Map.of("Location", "/notes/1", "ETag", "\"1\""), new byte[] {1, 0, -1});

    private final IdempotentCall call = new IdempotentCall("ana#createNote#" + UUID.randomUUID(), "fingerprint-a");

    abstract StoreFixture fixture();

    @Test
    void replaysTheAnswerByteForByte() {
        complete(claimed(call, Works.NOON), Notes.newId());

        var replay = assertInstanceOf(Claim.Replay.class, claim(call, Works.NOON.plusSeconds(60)));
        assertEquals(ANSWER, replay.answer());
    }

    @Test
    void replaysAnAnswerWithoutBodyOrHeaders() {
        var empty = new StoredAnswer(204, Map.of(), new byte[0]);
        var work = fixture().store().begin(Works.atNoon());
        fixture().store().commit(work, Optional.of(new Completion(call, claimed(call, Works.NOON), empty)));

        assertEquals(new Claim.Replay(empty), claim(call, Works.NOON));
    }

    @Test
    void oneOfManyClaimsAtOnceRuns() throws Exception {
        var claims = Race.of(24, number -> () -> claim(call, Works.NOON));

        assertEquals(1, claims.stream().filter(Claim.Claimed.class::isInstance).count());
        assertEquals(
                23, claims.stream().filter(Claim.InProgress.class::isInstance).count());
    }

    @Test
    void tellsHowLongTheLeaseStillLasts() {
        claimed(call, Works.NOON);

        assertEquals(new Claim.InProgress(Duration.ofSeconds(7)), claim(call, Works.NOON.plusSeconds(3)));
    }

    @Test
    void takesAnAbandonedKeyOverAndFencesTheSlowCallOff() {
        var slow = claimed(call, Works.NOON);
        var later = Works.NOON.plusSeconds(10);
        var quick = claimed(call, later);
        var note = Notes.newId();

        assertThrows(ConditionLostException.class, () -> complete(slow, note));
        assertEquals(Optional.empty(), fixture().find(note));
        complete(quick, note);
        assertInstanceOf(Claim.Replay.class, claim(call, later));
    }

    @Test
    void commitsOneAnswerOnly() {
        var fence = claimed(call, Works.NOON);
        complete(fence, Notes.newId());

        assertThrows(ConditionLostException.class, () -> complete(fence, Notes.newId()));
    }

    @Test
    void refusesTheKeyForAnotherCall() {
        var other = new IdempotentCall(call.scope(), "fingerprint-b");
        var fence = claimed(call, Works.NOON);

        assertEquals(new Claim.KeyReused(), claim(other, Works.NOON));
        assertEquals(new Claim.KeyReused(), claim(other, Works.NOON.plusSeconds(11)));
        complete(fence, Notes.newId());
        assertEquals(new Claim.KeyReused(), claim(other, Works.NOON.plusSeconds(12)));
    }

    @Test
    void forgetsAfterADayEvenIfTheRecordIsStillThere() {
        complete(claimed(call, Works.NOON), Notes.newId());

        assertInstanceOf(Claim.Replay.class, claim(call, Works.NOON.plusSeconds(24 * 3600 - 1)));
        assertInstanceOf(
                Claim.Claimed.class,
                claim(new IdempotentCall(call.scope(), "fingerprint-b"), Works.NOON.plusSeconds(24 * 3600 + 1)));
    }

    @Test
    void freesTheKeyOfARefusedCall() {
        var fence = claimed(call, Works.NOON);
        fixture().store().release(call, fence);

        assertInstanceOf(Claim.Claimed.class, claim(call, Works.NOON));
    }

    @Test
    void releasesNeitherAnAnswerNorAnotherOnesClaim() {
        var slow = claimed(call, Works.NOON);
        var quick = claimed(call, Works.NOON.plusSeconds(10));
        fixture().store().release(call, slow);
        assertInstanceOf(Claim.InProgress.class, claim(call, Works.NOON.plusSeconds(11)));

        complete(quick, Notes.newId());
        fixture().store().release(call, quick);
        assertInstanceOf(Claim.Replay.class, claim(call, Works.NOON.plusSeconds(12)));
    }

    @Test
    void aReleasedClaimCannotCommitUnderTheNextOne() {
        var first = claimed(call, Works.NOON);
        fixture().store().release(call, first);
        claimed(call, Works.NOON);

        assertThrows(ConditionLostException.class, () -> complete(first, Notes.newId()));
    }

    @Test
    void doesNotRememberTheAnswerOfALostCommit() {
        var note = Notes.stored(fixture(), "there");
        var fence = claimed(call, Works.NOON);

        assertThrows(ConditionLostException.class, () -> complete(fence, note));
        assertInstanceOf(Claim.InProgress.class, claim(call, Works.NOON));
    }

    private long claimed(IdempotentCall wanted, Instant now) {
        return assertInstanceOf(Claim.Claimed.class, claim(wanted, now)).fence();
    }

    private Claim claim(IdempotentCall wanted, Instant now) {
        return fixture().store().claim(wanted, now);
    }

    private void complete(long fence, String newNote) {
        var work = fixture().store().begin(Works.atNoon());
        fixture().add(work, newNote, "hola");
        fixture().store().commit(work, Optional.of(new Completion(call, fence, ANSWER)));
    }
}
