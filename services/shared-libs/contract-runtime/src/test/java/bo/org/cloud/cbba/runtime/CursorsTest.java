package bo.org.cloud.cbba.runtime;

import static bo.org.cloud.cbba.runtime.AccessTest.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CursorsTest {
    private static final CursorKeys.Key OLD = key("old", 1);
    private static final CursorKeys.Key NEW = key("new", 2);
    private final Cursors cursors = new Cursors(CursorKeys.of(OLD));

    @Test
    void readsBackWhatItSigned() {
        var cursor = cursors.sign("ñandú|42", "list ana", Club.NOW);
        assertEquals(Optional.of("ñandú|42"), cursors.read(cursor, "list ana", Club.NOW));
    }

    @Test
    void refusesACursorForAnotherListOrCaller() {
        var cursor = cursors.sign("42", "list ana", Club.NOW);
        assertEquals(Optional.empty(), cursors.read(cursor, "list beto", Club.NOW));
    }

    @Test
    void refusesACursorAfterADay() {
        var cursor = cursors.sign("42", "list ana", Club.NOW);
        var later = Club.NOW.plus(Cursors.LIFETIME);
        assertTrue(cursors.read(cursor, "list ana", later.minusSeconds(1)).isPresent());
        assertEquals(Optional.empty(), cursors.read(cursor, "list ana", later));
    }

    @Test
    void refusesACursorInWhichAnyBitWasChanged() {
        var bytes = Base64.getUrlDecoder().decode(cursors.sign("42", "list ana", Club.NOW));
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            assertEquals(Optional.empty(), cursors.read(forged, "list ana", Club.NOW), "bit " + bit);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void refusesWhatIsNoCursorAtAll() {
        for (var text : new String[] {"", "AQ", "AX8", "%%%", "x".repeat(5_000)}) {
            assertEquals(Optional.empty(), cursors.read(text, "list ana", Club.NOW), text);
        }
    }

    @Test
    void acceptsARetiringKeyAndNoUnknownOne() {
        var cursor = cursors.sign("42", "list ana", Club.NOW);
        assertTrue(new Cursors(CursorKeys.of(NEW, OLD))
                .read(cursor, "list ana", Club.NOW)
                .isPresent());
        assertEquals(Optional.empty(), new Cursors(CursorKeys.of(NEW)).read(cursor, "list ana", Club.NOW));
    }

    @Test
    void refusesAKeyThatIsTooShort() {
        assertThrows(IllegalArgumentException.class, () -> new CursorKeys.Key("k", new byte[31]));
        assertThrows(IllegalArgumentException.class, () -> new CursorKeys.Key("", new byte[32]));
    }

    @Test
    void leadsFromPageToPageOfTheSameListOnly() {
        try (var club = Club.open()) {
            var ana = new String[] {"Authorization", "Bearer ana"};
            club.get("/club/api/v1/loans?status=open", ana);
            var cursor = club.handler.last().cursorAt("2");
            var next = club.get("/club/api/v1/loans?limit=5&status=open&cursor=" + cursor, ana);
            assertTrue(next.body().contains("page 2"), next.body());
            assertProblem(400, "INVALID_CURSOR", club.get("/club/api/v1/loans?status=returned&cursor=" + cursor, ana));
            assertProblem(400, "INVALID_CURSOR", club.get("/club/api/v1/loans?cursor=" + cursor, ana));
            assertProblem(
                    400,
                    "INVALID_CURSOR",
                    club.get("/club/api/v1/loans?status=open&cursor=" + cursor, "Authorization", "Bearer beto"));
        }
    }

    private static CursorKeys.Key key(String id, int fill) {
        var secret = new byte[32];
        secret[0] = (byte) fill;
        return new CursorKeys.Key(id, secret);
    }
}
