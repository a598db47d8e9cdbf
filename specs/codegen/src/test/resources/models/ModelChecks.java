package bo.org.cloud.cbba.shelf.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.FieldError.Pointer;
import bo.org.cloud.cbba.contract.Patch;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.JsonResult;
import bo.org.cloud.cbba.contract.json.Strictness;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What generated models do, written against them as their users are. Each public method is a test.
public final class ModelChecks {
    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String LEAST = """
        {"id":"0198f2a4-5b1c-7cde-8f01-23456789abcd","title":"Altiplano","pages":120,"lent":false,"genre":"novel",\
        "tags":[],"shelf":{"row":1}}\
        """;
    private static final String MOST = """
        {"id":"0198f2a4-5b1c-7cde-8f01-23456789abcd","title":"Altiplano","subtitle":"Ñ","contact":"a@b.org",\
        "pages":120,"copies":8000000000,"weight":1.25,"lent":false,"signed":true,"published_on":"2026-08-31",\
        "added_at":"2026-08-31T14:48:00.120Z","cover":"https://example.org/a","genre":"novel",\
        "second_genre":"short-story","language":"qu","binding":"hard","limit":3,"tags":["a","b"],\
        "genres":["short-story"],"grid":[[1,2],[]],"ratings":{"ana":5},"slug":"a.b",\
        "shelf":{"row":1,"next":{"row":2}},"old_shelf":{"row":7},"note":"n"}\
        """;

    private ModelChecks() {}

    public static void readsWhatIsRequiredAndLeavesTheRestEmpty() {
        var book = read(EverythingCodec.INSTANCE, LEAST);
        assertEquals("Altiplano", book.title());
        assertEquals(Optional.empty(), book.subtitle());
        assertEquals(List.of(), book.genres());
        assertEquals(Map.of(), book.ratings());
        assertEquals(Optional.empty(), book.note());
    }

    public static void givesTheContractsDefaultWhereNothingWasSaid() {
        var book = read(EverythingCodec.INSTANCE, LEAST);
        assertEquals(20, book.limit());
        assertEquals(Binding.SOFT, book.binding());
        assertEquals(20, JSONB.fromJson(LEAST, Everything.class).limit());
    }

    public static void namesEveryMissingField() {
        assertEquals(
                List.of(
                        "REQUIRED /id",
                        "REQUIRED /title",
                        "REQUIRED /pages",
                        "REQUIRED /lent",
                        "REQUIRED /genre",
                        "REQUIRED /tags",
                        "REQUIRED /shelf"),
                faults(EverythingCodec.INSTANCE, "{}"));
    }

    public static void checksEveryBoundOfTheContract() {
        assertEquals(
                List.of(
                        "TOO_LONG /title",
                        "FORMAT /contact",
                        "TOO_SMALL /pages",
                        "TOO_LARGE /copies",
                        "TOO_SMALL /weight",
                        "TOO_LONG /cover",
                        "ENUM /second_genre",
                        "ENUM /language",
                        "TOO_LONG /tags/0",
                        "NOT_UNIQUE /tags/2",
                        "ENUM /genres/0",
                        "TYPE /grid/0/0",
                        "TOO_LARGE /ratings/ana",
                        "PATTERN /slug",
                        "TYPE /shelf/next/row",
                        "UNKNOWN /colour"),
                faults(EverythingCodec.INSTANCE, """
                    {"id":"0198f2a4-5b1c-7cde-8f01-23456789abcd","title":"Altiplano, again and again","lent":false,
                     "contact":"nobody","pages":0,"copies":9000000001,"weight":0.4,
                     "cover":"https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","genre":"novel",
                     "second_genre":"poem","language":"en","tags":["too long","b","b"],"genres":["poem"],
                     "grid":[["x"]],"ratings":{"ana":6},"slug":"a..b","shelf":{"row":1,"next":{"row":"2"}},
                     "colour":1}\
                    """));
    }

    public static void takesNullOnlyWhereTheContractSaysSo() {
        assertEquals(
                Optional.empty(),
                read(EverythingCodec.INSTANCE, with("\"note\":null")).note());
        assertEquals(List.of("NULL /subtitle"), faults(EverythingCodec.INSTANCE, with("\"subtitle\":null")));
    }

    public static void codecAndJsonBAgree() {
        agree(EverythingCodec.INSTANCE, Everything.class, LEAST);
        agree(EverythingCodec.INSTANCE, Everything.class, MOST);
        agree(ShelfCodec.INSTANCE, Shelf.class, "{\"row\":1,\"next\":{\"row\":2}}");
        agree(CredentialsCodec.INSTANCE, Credentials.class, "{\"login\":\"ana\",\"password\":\" p \"}");
        agree(
                WordsCodec.INSTANCE,
                Words.class,
                "{\"class\":\"c\",\"in\":\"i\",\"2fa\":true,\"hash_code\":1,\"value\":\"v\",\"default\":\"a b\"}");
        agree(
                BookPatchCodec.INSTANCE,
                BookPatch.class,
                "{\"title\":\"T\",\"subtitle\":null,\"tags\":[\"a\"],\"shelf\":null,\"genre\":\"novel\"}");
        agree(NothingCodec.INSTANCE, Nothing.class, "{}");
        agree(FilledCodec.INSTANCE, Filled.class, "{}");
    }

    public static void aPatchTellsAbsentFromNull() {
        var patch = read(BookPatchCodec.INSTANCE, "{\"subtitle\":null,\"pages\":3}");
        assertEquals(
                new BookPatch(
                        Patch.absent(), Patch.clear(), Patch.put(3), Patch.absent(), Patch.absent(), Patch.absent()),
                patch);
        assertEquals(patch, BookPatch.builder().clearSubtitle().pages(3).build());
        assertEquals(
                List.of("NULL /title", "ENUM /genre"),
                faults(BookPatchCodec.INSTANCE, "{\"title\":null,\"genre\":\"poem\"}"));
    }

    public static void anEmptyPatchIsTooLittle() {
        assertEquals(List.of("TOO_FEW "), faults(BookPatchCodec.INSTANCE, "{}"));
    }

    public static void leavesAnEmptyListOutThatTheContractForbids() {
        assertEquals("{}", Json.writeText(FilledCodec.INSTANCE, Filled.builder().build()));
    }

    public static void aGrowingEnumKeepsWhatALaterVersionAdds() {
        var shown = JSONB.fromJson(with("\"language\":\"ay\""), Everything.class);
        assertEquals(new Language("ay"), shown.language().orElseThrow());
        assertEquals(List.of(Language.ES, Language.QU), Language.KNOWN);
    }

    public static void anEnumIsWrittenAsTheContractHasIt() {
        assertEquals("short-story", Genre.SHORT_STORY.toString());
        assertEquals(Genre.SHORT_STORY, Genre.of("short-story"));
        assertThrows(IllegalArgumentException.class, () -> Genre.of("SHORT_STORY"));
    }

    public static void showsNoSecret() {
        var shown = Credentials.builder()
                .login("ana")
                .password("geheim")
                .code("123456")
                .build()
                .toString();
        assertEquals("Credentials[login=ana, password=***, code=***]", shown);
    }

    public static void aBuilderWantsWhatIsRequired() {
        assertThrows(
                NullPointerException.class,
                () -> Credentials.builder().login("ana").build());
        assertThrows(NullPointerException.class, () -> Shelf.builder().build());
    }

    public static void aRecordKeepsItsListsToItself() {
        var tags = new java.util.ArrayList<>(List.of("a"));
        var book = read(EverythingCodec.INSTANCE, LEAST);
        var copy = new Everything(
                book.id(),
                book.title(),
                book.subtitle(),
                book.contact(),
                book.pages(),
                book.copies(),
                book.weight(),
                book.lent(),
                book.signed(),
                book.publishedOn(),
                book.addedAt(),
                book.cover(),
                book.genre(),
                book.secondGenre(),
                book.language(),
                book.binding(),
                book.limit(),
                tags,
                book.genres(),
                book.grid(),
                book.ratings(),
                book.slug(),
                book.shelf(),
                book.oldShelf(),
                book.note());
        tags.add("b");
        assertEquals(List.of("a"), copy.tags());
    }

    private static <T> void agree(Codec<T> codec, Class<T> type, String json) {
        var value = read(codec, json);
        assertEquals(value, JSONB.fromJson(json, type), type.getSimpleName());
        assertEquals(tree(JSONB.toJson(value)), tree(Json.writeText(codec, value)), type.getSimpleName());
        assertEquals(value, read(codec, Json.writeText(codec, value)));
    }

    private static JsonValue tree(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private static String with(String member) {
        return LEAST.substring(0, LEAST.length() - 1) + "," + member + "}";
    }

    private static <T> T read(Codec<T> codec, String json) {
        return switch (Json.read(codec, json.getBytes(StandardCharsets.UTF_8), Strictness.STRICT)) {
            case JsonResult.Valid<T>(T value) -> value;
            case JsonResult.Invalid<T>(var faults) -> throw new AssertionError(faults);
        };
    }

    private static <T> List<String> faults(Codec<T> codec, String json) {
        return switch (Json.read(codec, json.getBytes(StandardCharsets.UTF_8), Strictness.STRICT)) {
            case JsonResult.Valid<T>(T value) -> throw new AssertionError("accepted: " + value);
            case JsonResult.Invalid<T>(var faults) ->
                faults.stream().map(ModelChecks::brief).toList();
        };
    }

    private static String brief(FieldError fault) {
        assertFalse(fault.detail().isBlank());
        return fault.code() + " " + (fault.place() instanceof Pointer(String pointer) ? pointer : fault.place());
    }
}
