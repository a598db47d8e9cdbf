package bo.org.cloud.cbba.contract.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource({
        "EMAIL, ana@example.org, true",
        "EMAIL, a.b+c@sub.example.org, true",
        "EMAIL, ñandú@example.org, true",
        "EMAIL, a@b, false",
        "EMAIL, @example.org, false",
        "EMAIL, ana@, false",
        "EMAIL, ana@@example.org, false",
        "EMAIL, .ana@example.org, false",
        "EMAIL, ana.@example.org, false",
        "EMAIL, a..b@example.org, false",
        "EMAIL, ana@-x.org, false",
        "EMAIL, ana@x-.org, false",
        "EMAIL, ana@x..org, false",
        "EMAIL, ana@example.1, false",
        "EMAIL, ana@[127.0.0.1], false",
        "EMAIL, 'ana b@example.org', false",
        "EMAIL, ana@example.org., false",
        "UUID, 0198f2a4-5b1c-7cde-8f01-23456789abcd, true",
        "UUID, 0198F2A4-5B1C-7CDE-8F01-23456789ABCD, true",
        "UUID, 0198f2a45b1c7cde8f0123456789abcd, false",
        "UUID, 0198f2a4-5b1c-7cde-8f01-23456789abcg, false",
        "UUID, 0198f2a45-b1c-7cde-8f01-23456789abcd, false",
        "DATE, 2024-02-29, true",
        "DATE, 2026-02-29, false",
        "DATE, 2026-13-01, false",
        "DATE, 2026-1-01, false",
        "DATE, 26-01-01, false",
        "DATE_TIME, 2026-08-31T14:48:00Z, true",
        "DATE_TIME, 2026-08-31T14:48:00.123456789Z, true",
        "DATE_TIME, 2026-08-31T14:48:00.1234567890Z, false",
        "DATE_TIME, 2026-08-31T14:48:00.Z, false",
        "DATE_TIME, 2026-08-31T24:00:00Z, false",
        "DATE_TIME, 2026-08-31T23:59:60Z, false",
        "DATE_TIME, 2026-08-31 14:48:00Z, false",
        "DATE_TIME, 2026-08-31T14:48Z, false",
        "DATE_TIME, 2026-08-31, false",
        "URI, https://example.org/a?b=c, true",
        "URI, urn:isbn:0451450523, true",
        "URI, https://example.org/ñ, false",
        "URI, //example.org, false",
        "URI, 'https://example.org/a b', false",
        "E164, +59170000000, true",
        "E164, +0917000000, false",
        "E164, 59170000000, false",
        "E164, +5917000000012345, false",
        "E164, +591 70000000, false",
        "PASSWORD, ' spaces stay ', true"
    })
    void admitsExactlyItsForm(Format format, String text, boolean admitted) {
        assertEquals(admitted, format.admits(text));
    }
}
