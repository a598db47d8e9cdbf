package bo.org.cloud.cbba.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    private static final String[] PIECES = {
        "eyJhbGciOiJ9.eyJzdWI",
        "password",
        "secret=",
        "token: \"abcdef",
        "code=1234",
        "ana@example.org",
        "+59171234567",
        "Bearer abcdef123",
        "basic\tabcdefg",
        "0190f3a1-7c1e",
        "/me",
        " ",
        "\n",
        "'",
        ":",
        "x",
        "ñ",
        "=",
        "."
    };

    @Test
    void looksClosestAtWhateverIsMasked() {
        var masked = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (var left = random.nextInt(5); left > 0; left--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var closely = Masking.masked(text.toString());
            assertEquals(closely, Masking.text(text.toString()), "seed " + seed);
            masked += closely.contentEquals(text) ? 0 : 1;
        }
        assertTrue(masked > 5_000, "there is to be something to mask: " + masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "new_password",
                "Authorization",
                "refresh_token",
                "client-secret",
                "email",
                "full_name"
            })
    void masksTheWholeValueOfATellingKey(String key) {
        assertEquals("***", Masking.value(key, "whatever it is"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sent to ana@example.org at once      | sent to *** at once
        ñandú.peña@correo.bo                 | ***
        call +59171234567 now                | call *** now
        Authorization: Bearer abcdef123456   | Authorization: Bearer ***
        got eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIx.c2ln back | got *** back
        POST /x?token=abcd1234&limit=5       | POST /x?token=***&limit=5
        {"password":"quechua-llama"}         | {"password":"***"}
        client_secret : 'abcd1234'           | client_secret : '***'
        code = 4711-0815                     | code = ***
        at 12:30:05 from 0:0:0:0:0:0:0:1     | at 12:30:05 from 0:0:0:0:0:0:0:1
        status_code=NOT_FOUND                | status_code=NOT_FOUND
        nothing to hide, 2+2=4               | nothing to hide, 2+2=4
        """)
    void masksWhatLooksPrivateInAnyText(String text, String masked) {
        assertEquals(masked, Masking.text(text));
    }

    @Test
    void leavesKeysAloneThatOnlySpeakOfSecrets() {
        assertEquals("Bearer", Masking.value("token_type", "Bearer"));
    }

    @Test
    void sensitiveValuesShowOnlyThatTheyAreThere() {
        assertEquals("***", new Sensitive<>("quechua-llama").toString());
        assertEquals("quechua-llama", new Sensitive<>("quechua-llama").reveal());
    }
}
