package bo.org.cloud.cbba.logging;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;

/// Writes instants of which many fall into the same second: each second is formatted once.
final class TimeText {
    private record Second(long epochSecond, String text) {}

    private final DateTimeFormatter format;
    private final int digits;
    private volatile Second last = new Second(Long.MIN_VALUE, "");

    /// @param pattern down to whole seconds, as in [DateTimeFormatter]
    /// @param digits of the fraction that follows after a point, 1..9; the rest is cut off
    TimeText(String pattern, ZoneId zone, int digits) {
        format = DateTimeFormatter.ofPattern(pattern).withZone(zone);
        this.digits = digits;
    }

    void write(Instant instant, StringBuilder line) {
        line.append(second(instant)).append('.');
        var nanos = instant.get(ChronoField.NANO_OF_SECOND);
        var scale = 100_000_000;
        for (var place = 0; place < digits; place++) {
            line.append((char) ('0' + nanos / scale % 10));
            scale /= 10;
        }
    }

    private String second(Instant instant) {
        var known = last;
        if (known.epochSecond != instant.getEpochSecond()) {
            known = new Second(instant.getEpochSecond(), format.format(instant));
            last = known;
        }
        return known.text;
    }
}
