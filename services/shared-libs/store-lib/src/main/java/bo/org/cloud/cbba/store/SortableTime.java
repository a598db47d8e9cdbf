package bo.org.cloud.cbba.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Instants as text of one length: `Instant.toString` leaves trailing zeros out, and would sort wrongly.
final class SortableTime {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private SortableTime() {}

    static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
