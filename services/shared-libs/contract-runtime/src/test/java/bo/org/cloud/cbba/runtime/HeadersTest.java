package bo.org.cloud.cbba.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|es",
                "en|en",
                "en-US,en;q=0.9|en",
                "es-BO|es",
                "de|es",
                "en;q=0|es",
                "*|es",
                "en;q=0.5, *;q=0.1|en",
                "es;q=0.1, en;q=0.2|en",
                "en;q=abc|es",
                "qu, EN|en"
            })
    void choosesTheLanguage(String header, String language) {
        assertEquals(language, Languages.choose(header).getLanguage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "application/json",
                "application/*",
                "text/html, application/json;q=0.5",
                "APPLICATION/JSON",
                "text/html,*/*;q=0.8"
            })
    void writesJsonToWhoeverReadsIt(String accept) {
        assertTrue(MediaTypes.accepts(accept, "application/json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/json;q=0", "*/*, application/json;q=0", "application/problem+json"})
    void writesNoJsonToOthers(String accept) {
        assertFalse(MediaTypes.accepts(accept, "application/json"));
    }

    @Test
    void readsTheMediaTypesOfAnOperationAlone() {
        var json = List.of("application/json");
        assertTrue(MediaTypes.isOneOf("application/json; charset=utf-8; x=y", json));
        assertFalse(MediaTypes.isOneOf("application/json; charset=utf-16", json));
        assertFalse(MediaTypes.isOneOf("application/jsonp", json));
        assertFalse(MediaTypes.isOneOf("", json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-" + TRACE + "-" + SPAN + "-0",
                "01-" + TRACE + "-" + SPAN + "-01",
                "00-00000000000000000000000000000000-" + SPAN + "-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-" + TRACE + "-" + SPAN + "-0G",
                "00_" + TRACE + "-" + SPAN + "-01"
            })
    void startsATraceWhereNoneIsContinued(String sent) {
        var started = TraceParent.continueOrStart(sent, UUID.fromString("0198c0de-0000-7000-8000-00000000000a"));
        assertTrue(TraceParent.isValid(started), started);
        assertTrue(started.startsWith("00-0198c0de00007000800000000000000a-"), started);
    }

    @Test
    void readsTheVersionsOfIfMatch() {
        assertTrue(versions("\"3\"").orElseThrow().admits(3));
        assertFalse(versions("\"3\"").orElseThrow().admits(4));
        assertTrue(versions("*").orElseThrow().admits(99));
        assertFalse(versions("\"99999999999999999999\"").orElseThrow().admits(99));
        for (var broken : new String[] {"3", "\"3", "\"3\" \"4\"", "", "W/3"}) {
            assertTrue(versions(broken).isEmpty(), broken);
        }
    }

    @Test
    void comparesIfNoneMatchWeakly() {
        assertTrue(EntityTags.noneMatchNames("\"1\", W/\"3\"", "\"3\""));
        assertTrue(EntityTags.noneMatchNames("*", "\"3\""));
        assertFalse(EntityTags.noneMatchNames("\"33\"", "\"3\""));
        assertFalse(EntityTags.noneMatchNames("", "\"3\""));
    }

    private static Optional<bo.org.cloud.cbba.contract.Precondition> versions(String header) {
        return EntityTags.ifMatch(header);
    }
}
