package bo.org.cloud.cbba.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
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
