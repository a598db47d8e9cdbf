package bo.org.cloud.cbba.contract.json;

import static bo.org.cloud.cbba.contract.json.BookJson.utf8;
import static bo.org.cloud.cbba.contract.json.BookJson.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "{\"id\"",
                "{\"id\":",
                "{\"id\":}",
                "{id:1}",
                "{'id':1}",
                "{\"id\":1,}",
                "[1,]",
                "{\"id\":01}",
                "{\"id\":1.}",
                "{\"id\":+1}",
                "{\"id\":NaN}",
                "{\"id\":tru}",
                "{\"id\":\"\t\"}",
                "{\"id\":\"\\x\"}",
                "{\"id\":\"\\u12g4\"}",
                "{\"id\":\"open",
                "{} {}",
                "{}x",
                "{}]",
                "[]{}",
                "null null",
                "1 2",
                "/* c */ {}",
                "\uFEFF{}",
                "{}\0"
            })
    void refusesWhatIsNoJson(String text) {
        malformed(utf8(text));
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertEquals("not UTF-8", malformed(new byte[] {'"', (byte) 0xC3, '"'}));
        assertEquals("not UTF-8", malformed(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}));
        assertEquals("not UTF-8", malformed(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}));
        malformed("{}".getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void readsTheReplacementCharacterItself() {
        assertEquals(
                List.of("\uFFFD"),
                BookJson.readStrictly(with("\"tags\":[\"\uFFFD\"]")).tags());
    }

    @Test
    void refusesADocumentThatIsTooDeepAlsoWhereItIsNotRead() {
        assertEquals("nested deeper than 32", malformed(utf8(with("\"x\":" + "[".repeat(32) + "]".repeat(32)))));
        assertEquals(List.of("UNKNOWN /x"), BookJson.faults(with("\"x\":" + "[".repeat(31) + "]".repeat(31))));
        assertEquals("nested deeper than 32", malformed(utf8("{\"x\":".repeat(100_000))));
    }

    @Test
    void refusesMoreValuesThanTheLimit() {
        assertEquals("more than 20000 values", malformed(utf8(with("\"x\":[" + "0,".repeat(20_000) + "0]"))));
    }

    @Test
    void saysWhereButNotWhatStandsThere() {
        String message = malformed(utf8("{\n  \"password\": geheim}"));
        assertEquals("no JSON at line 2", message.substring(0, 17));
        assertFalse(message.contains("g"), message);
    }

    private static String malformed(byte[] bytes) {
        var e = assertThrows(
                MalformedJsonException.class, () -> Json.read(BookCodec.INSTANCE, bytes, Strictness.STRICT));
        return String.valueOf(e.getMessage());
    }
}
