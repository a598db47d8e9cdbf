package bo.org.cloud.cbba.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeTextTest {
    private final TimeText text = new TimeText("HH:mm:ss", ZoneOffset.UTC, 6);

    private String written(String instant) {
        var line = new StringBuilder();
        text.write(Instant.parse(instant), line);
        return line.toString();
    }

    @Test
    void keepsTheDigitsOfTheFractionAndCutsTheRestOff() {
        assertEquals("08:00:01.000000", written("2031-03-15T08:00:01Z"));
        assertEquals("08:00:01.000045", written("2031-03-15T08:00:01.000045678Z"));
        assertEquals("08:00:01.999999", written("2031-03-15T08:00:01.999999999Z"));
    }

    @Test
    void aNewSecondIsWrittenAnewAlsoBackwards() {
        assertEquals("08:00:01.500000", written("2031-03-15T08:00:01.5Z"));
        assertEquals("08:00:02.500000", written("2031-03-15T08:00:02.5Z"));
        assertEquals("08:00:01.500000", written("2031-03-15T08:00:01.5Z"));
    }
}
