package bo.org.cloud.cbba.contract.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.Patch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalarsTest {
    private record Colour(String value) {}

    private static final Codec<Colour> COLOURS = Scalars.growingEnums(
            List.of(new Colour("red"), new Colour("blue")), Colour::value, StringRule.length(1, 8), Colour::new);

    @Test
    void aGrowingEnumKeepsWhatALaterServiceSays() {
        assertEquals(new Colour("mauve"), Json.readTolerantly(COLOURS, "\"mauve\""));
    }

    @Test
    void aGrowingEnumRefusesFromCallersWhatTheContractDoesNotKnow() {
        var result = Json.read(COLOURS, BookJson.utf8("\"mauve\""), Strictness.STRICT);
        var fault = assertInstanceOf(JsonResult.Invalid.class, result).faults().getFirst();
        assertEquals(FieldError.at("", FaultCode.ENUM, "debe ser uno de red, blue"), fault);
    }

    @Test
    void aPatchTellsAbsentFromCleared() {
        var in = JsonInput.strict(BookJson.utf8("[null,\"x\"]"), JsonLimits.DEFAULT);
        var strings = Scalars.strings(StringRule.ANY);
        var patches = in.readList(ListRule.ANY, new Codec<Patch<String>>() {
            @Override
            public Patch<String> read(JsonInput at) {
                return at.readClearablePatch(strings);
            }

            @Override
            public void write(JsonOutput out, Patch<String> value) {
                throw new UnsupportedOperationException();
            }
        });
        assertEquals(List.of(Patch.clear(), Patch.put("x")), patches);
    }

    @Test
    void limitsTheNumberOfFields() {
        var in = JsonInput.strict(BookJson.utf8("{\"a\":{}}"), JsonLimits.DEFAULT);
        in.beginObject();
        in.nextField();
        in.beginObject();
        in.nextField();
        in.requireFieldCount(1, 2);
        in.endObject();
        in.nextField();
        in.requireFieldCount(1, 2);
        in.endObject();
        assertEquals(List.of(FieldError.at("/a", FaultCode.TOO_FEW, "debe tener al menos 1 elementos")), in.faults());
    }
}
