package bo.org.cloud.cbba.pact;

import jakarta.json.Json;
import jakarta.json.JsonPatch;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A way in which a provider can break its word.
///
/// @param status of the answer instead of its own
record Mutation(String name, JsonPatch patch, Optional<Integer> status) {
    static final Mutation NONE =
            new Mutation("nothing", Json.createPatch(JsonValue.EMPTY_JSON_ARRAY), Optional.empty());

    /// Every field of an example once gone, once under another name, once of another type.
    static List<Mutation> of(String example) {
        var mutations = new ArrayList<Mutation>();
        fields("", read(example), mutations);
        return mutations;
    }

    static Mutation status(int other) {
        return new Mutation("status " + other, NONE.patch, Optional.of(other));
    }

    private static void fields(String place, JsonValue value, List<Mutation> found) {
        switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject().forEach((name, member) -> {
                    found.addAll(of(place + "/" + name, member));
                    fields(place + "/" + name, member, found);
                });
            // One element stands for all.
            case ARRAY -> value.asJsonArray().stream().limit(1).forEach(each -> fields(place + "/0", each, found));
            default -> {}
        }
    }

    private static List<Mutation> of(String pointer, JsonValue value) {
        var retyped = value.getValueType() == JsonValue.ValueType.STRING ? Json.createValue(7) : Json.createValue("x");
        return Stream.of(
                        new Mutation(
                                "without " + pointer, change().remove(pointer).build(), Optional.empty()),
                        new Mutation(
                                "renamed " + pointer,
                                change().move(beside(pointer), pointer).build(),
                                Optional.empty()),
                        new Mutation(
                                "retyped " + pointer,
                                change().replace(pointer, retyped).build(),
                                Optional.empty()))
                .toList();
    }

    private static String beside(String pointer) {
        var name = pointer.lastIndexOf('/') + 1;
        return pointer.substring(0, name) + "old_" + pointer.substring(name);
    }

    private static JsonPatchBuilder change() {
        return Json.createPatchBuilder();
    }

    String apply(String json) {
        return patch.apply(read(json)).toString();
    }

    byte[] apply(byte[] json) {
        return apply(new String(json, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonStructure read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
