package bo.org.cloud.cbba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HeldClockTest {
    private final HeldClock clock = HeldClock.at("2031-03-15T08:00:00Z");

    @Test
    void standsStillUntilItIsMoved() {
        assertEquals(Instant.parse("2031-03-15T08:00:00Z"), clock.instant());

        clock.advance(Duration.ofMinutes(90));

        assertEquals(Instant.parse("2031-03-15T09:30:00Z"), clock.instant());
    }

    @Test
    void goesBackWhenTold() {
        clock.set("2030-01-01T00:00:00Z");

        assertEquals(Instant.parse("2030-01-01T00:00:00Z"), clock.instant());
    }

    @Test
    void itsViewsInOtherZonesMoveWithIt() {
        var inBolivia = clock.withZone(ZoneId.of("America/La_Paz"));

        clock.advance(Duration.ofHours(1));

        assertEquals(LocalTime.of(5, 0), LocalTime.now(inBolivia));
    }
}
