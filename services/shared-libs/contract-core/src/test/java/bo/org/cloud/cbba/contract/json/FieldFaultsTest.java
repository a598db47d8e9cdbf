package bo.org.cloud.cbba.contract.json;

import static bo.org.cloud.cbba.contract.json.BookJson.faults;
import static bo.org.cloud.cbba.contract.json.BookJson.readStrictly;
import static bo.org.cloud.cbba.contract.json.BookJson.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.FaultCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFaultsTest {
    @Test
    void namesEveryMissingField() {
        assertEquals(List.of("REQUIRED /id", "REQUIRED /title", "REQUIRED /pages", "REQUIRED /lent"), faults("{}"));
    }

    @Test
    void doesNotCallARefusedFieldMissing() {
        assertEquals(
                List.of("TYPE /id", "NULL /title", "TYPE /pages", "TYPE /lent"),
                faults("{\"id\":1,\"title\":null,\"pages\":\"5\",\"lent\":{\"deep\":[1]}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"colour\":1` | UNKNOWN /colour",
                "`\"colour\":{\"a\":[{}]}` | UNKNOWN /colour",
                "`\"title\":\"again\"` | DUPLICATE /title",
                "`\"isbn\":\"123\"` | TOO_SHORT /isbn",
                "`\"isbn\":\"12345678901234\"` | TOO_LONG /isbn",
                "`\"isbn\":\"123456789y\"` | PATTERN /isbn",
                "`\"contact\":\"nobody\"` | FORMAT /contact",
                "`\"weight\":0.4` | TOO_SMALL /weight",
                "`\"weight\":20.5` | TOO_LARGE /weight",
                "`\"weight\":1e999` | TOO_LARGE /weight",
                "`\"weight\":\"1\"` | TYPE /weight",
                "`\"copies\":5.7` | TYPE /copies",
                "`\"copies\":9223372036854775808` | TOO_LARGE /copies",
                "`\"copies\":-9223372036854775809` | TOO_SMALL /copies",
                "`\"copies\":1e400000000` | TOO_LARGE /copies",
                "`\"copies\":1e-400000000` | TYPE /copies",
                "`\"published\":\"2026-02-30\"` | FORMAT /published",
                "`\"added_at\":\"2026-08-31T14:48:00+00:00\"` | FORMAT /added_at",
                "`\"cover\":\"/relative\"` | FORMAT /cover",
                "`\"genre\":\"poem\"` | ENUM /genre",
                "`\"genre\":1` | TYPE /genre",
                "`\"tags\":[\"a\",\"b\",\"c\",\"d\"]` | TOO_MANY /tags",
                "`\"tags\":[\"a\",\"b\",\"a\"]` | NOT_UNIQUE /tags/2",
                "`\"tags\":[\"a\",null]` | NULL /tags/1",
                "`\"tags\":{}` | TYPE /tags",
                "`\"ratings\":{}` | TOO_FEW /ratings",
                "`\"ratings\":{\"x\":1}` | TOO_SHORT /ratings/x",
                "`\"ratings\":{\"a/b~c\":9}` | TOO_LARGE /ratings/a~1b~0c",
                "`\"author\":{\"name\":\"\"}` | TOO_SHORT /author/name",
                "`\"author\":{}` | REQUIRED /author/name",
                "`\"author\":[]` | TYPE /author",
                "`\"author\":{\"name\":\"A\",\"age\":3}` | UNKNOWN /author/age",
                "`\"contact\":\"a\\u0000@b.org\"` | FORMAT /contact"
            })
    void refusesOneFault(String members, String fault) {
        assertEquals(List.of(fault), faults(with(members)));
    }

    @Test
    void everyCodeHasItsCaseAndItsTextInBothLanguages() {
        for (FaultCode code : FaultCode.values()) {
            var spanish = FaultTexts.detail(FaultTexts.SPANISH, code, 3);
            var english = FaultTexts.detail(java.util.Locale.ENGLISH, code, 3);
            assertEquals(false, spanish.isBlank() || english.equals(spanish), code.name());
        }
    }

    @Test
    void saysEachFaultOfABodyInTheOrderItWasMet() {
        assertEquals(
                List.of("TOO_SMALL /pages", "UNKNOWN /x", "TOO_LONG /title", "REQUIRED /id", "REQUIRED /lent"),
                faults("{\"pages\":0,\"x\":[],\"title\":\"" + "t".repeat(21) + "\"}"));
    }

    @Test
    void countsCodePointsAndNotUnits() {
        assertEquals(List.of(), faults(with("\"tags\":[\"" + "😀".repeat(10) + "\"]")));
        assertEquals(List.of("TOO_LONG /tags/0"), faults(with("\"tags\":[\"" + "😀".repeat(11) + "\"]")));
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertEquals(List.of("FORMAT /tags/0"), faults(with("\"tags\":[\"\\ud83d\"]")));
        assertEquals(List.of("FORMAT /tags/0"), faults(with("\"tags\":[\"\\ude00\\ud83d\"]")));
    }

    @Test
    void storesFreeTextTrimmedAndComposed() {
        var book = readStrictly(with("\"author\":{\"name\":\"  Jose\\u0301  \"}"));
        assertEquals("José", book.author().orElseThrow().name());
    }

    @Test
    void countsAFreeTextAfterTrimming() {
        assertEquals(List.of("TOO_SHORT /author/name"), faults(with("\"author\":{\"name\":\"   \"}")));
    }

    @Test
    void takesWholeNumbersInEveryNotation() {
        assertEquals(5, readStrictly(with("\"copies\":5.0")).copies().orElseThrow());
        assertEquals(500, readStrictly(with("\"copies\":5e2")).copies().orElseThrow());
        assertEquals(0, readStrictly(with("\"copies\":-0")).copies().orElseThrow());
        assertEquals(
                Long.MIN_VALUE,
                readStrictly(with("\"copies\":-9223372036854775808")).copies().orElseThrow());
    }

    @Test
    void listsAtMostAHundredFaultsAndStillRefuses() {
        var unknown = IntStream.range(0, 250).mapToObj(i -> "\"f" + i + "\":0").collect(Collectors.joining(","));
        assertEquals(100, faults(with(unknown)).size());
    }

    @Test
    void findsADuplicateAmongManyNames() {
        var names = IntStream.range(0, 90).mapToObj(i -> "\"f" + i + "\":0").toList();
        var twice = Arrays.asList(String.join(",", names), "\"f3\":1", "\"f88\":1");
        var duplicates = faults(with(String.join(",", twice))).stream()
                .filter(fault -> fault.startsWith("DUPLICATE"))
                .toList();
        assertEquals(List.of("DUPLICATE /f3", "DUPLICATE /f88"), duplicates);
    }

    @Test
    void skipsWhatItDoesNotKnowWhenTolerant() {
        var json = with("\"colour\":{\"deep\":[1,2,{\"a\":null}]},\"isbn\":\"1234567890\"");
        assertEquals(List.of(), faults(json, Strictness.TOLERANT));
        assertEquals("1234567890", BookJson.read(json).isbn().orElseThrow());
    }
}
