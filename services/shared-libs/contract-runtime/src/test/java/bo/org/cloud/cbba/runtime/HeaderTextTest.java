package bo.org.cloud.cbba.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import org.junit.jupiter.api.Test;

class HeaderTextTest {
    @Test
    void takesPrintableAsciiAndNothingElse() {
        for (var sign = 0; sign <= Character.MAX_VALUE; sign++) {
            var value = "a" + (char) sign + "b";
            if (sign >= ' ' && sign <= '~') {
                assertEquals(value, HeaderText.of(HeaderNames.ETAG, value).get());
            } else {
                assertThrows(ContractBrokenException.class, () -> HeaderText.of(HeaderNames.ETAG, value));
            }
        }
    }

    /// What Helidon would check in each answer, checked once.
    @Test
    void theConstantHeadersAreWellFormed() {
        for (var header : Names.SECURITY) {
            header.validate();
        }
        Names.JSON.validate();
        Names.PROBLEM_JSON.validate();
        Names.NO_STORE.validate();
        Names.VARY_LANGUAGE.validate();
        Names.VARY_ORIGIN.validate();
        Names.VARY_LANGUAGE_ORIGIN.validate();
        var forged = HeaderValues.createCached("X-Forged", "a\r\nb");
        assertThrows(IllegalArgumentException.class, forged::validate);
    }
}
