package bo.org.cloud.cbba.contract.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Values written as strings in one exact form. Each function answers null for any other text: these run for every
/// field of every request, and a refused text is nothing exceptional.
final class Formatted {
    private static final int UUID_LENGTH = 36;
    private static final int DATE_LENGTH = 10;
    private static final int SECONDS_LENGTH = 19;
    private static final int NANO_DIGITS = 9;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private Formatted() {}

    /// The 36-character form of RFC 9562 section 4, in either case.
    static @Nullable UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return null;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) {
                return null;
            }
        }
        return UUID.fromString(text);
    }

    /// A `full-date` of RFC 3339 that exists.
    static @Nullable LocalDate date(String text) {
        return text.length() == DATE_LENGTH ? leadingDate(text) : null;
    }

    /// A `date-time` of RFC 3339 in UTC, written with `Z`, cut to the millisecond. No leap seconds: Java has none.
    static @Nullable Instant instant(String text) {
        int last = text.length() - 1;
        if (last < SECONDS_LENGTH || text.charAt(last) != 'Z' || text.charAt(DATE_LENGTH) != 'T') {
            return null;
        }
        LocalDate date = leadingDate(text);
        int nanos = nanos(text, last);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        boolean separated = text.charAt(13) == ':' && text.charAt(16) == ':';
        if (date == null || !separated || nanos < 0 || !isTime(hour, minute, second)) {
            return null;
        }
        return LocalDateTime.of(
                        date.getYear(),
                        date.getMonthValue(),
                        date.getDayOfMonth(),
                        hour,
                        minute,
                        second,
                        nanos - nanos % NANOS_PER_MILLI)
                .toInstant(ZoneOffset.UTC);
    }

    /// An absolute URI of RFC 3986, which is ASCII; [URI] by itself takes more, even half a surrogate pair.
    static @Nullable URI uri(String text) {
        if (!isAscii(text)) {
            return null;
        }
        try {
            URI uri = new URI(text);
            return uri.isAbsolute() ? uri : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    static boolean isE164(String text) {
        if (text.length() < 9 || text.length() > 16 || text.charAt(0) != '+' || text.charAt(1) == '0') {
            return false;
        }
        return isDigits(text, 1, text.length());
    }

    private static @Nullable LocalDate leadingDate(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (text.charAt(4) != '-' || text.charAt(7) != '-' || year < 0 || month < 0 || day < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTime(int hour, int minute, int second) {
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    }

    /// The fraction between the seconds and `end`, in nanoseconds; negative if it is none.
    private static int nanos(String text, int end) {
        if (end == SECONDS_LENGTH) {
            return 0;
        }
        int digits = end - SECONDS_LENGTH - 1;
        if (text.charAt(SECONDS_LENGTH) != '.' || digits < 1 || digits > NANO_DIGITS) {
            return -1;
        }
        int nanos = number(text, SECONDS_LENGTH + 1, end);
        for (int i = digits; i < NANO_DIGITS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /// At most nine digits as a number; -1 if anything else stands there.
    private static int number(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
