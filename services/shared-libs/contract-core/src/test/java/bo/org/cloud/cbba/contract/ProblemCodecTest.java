package bo.org.cloud.cbba.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.MalformedJsonException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemCodecTest {
    @Test
    void writesWhatItReads() {
        var problem = new Problem(
                Optional.of(URI.create("https://example.org/problems/validation-failed")),
                Optional.of("Datos no válidos"),
                422,
                Optional.of("Revise los campos."),
                Optional.of("/identity/api/v1/users"),
                "VALIDATION_FAILED",
                Optional.of("01J"),
                List.of(
                        FieldError.at("/email", FaultCode.FORMAT, "debe ser una dirección de correo"),
                        FieldError.in("query", "limit", FaultCode.TOO_LARGE, "debe ser como máximo 100")),
                Map.of("challenge", Map.of("id", "abc", "methods", List.of("totp", true, 3L, new BigDecimal("2.5")))));
        assertEquals(problem, Json.readTolerantly(ProblemCodec.INSTANCE, Json.write(ProblemCodec.INSTANCE, problem)));
    }

    @Test
    void readsTheProblemOfANewerService() {
        var problem = Json.readTolerantly(ProblemCodec.INSTANCE, """
            {"status":409,"code":"NEW","type":"no uri","retry":null,"hint":{"a":null,"b":[1,null]},
             "errors":[{"code":"RULE","pointer":"/x","more":1},{"code":"ALL"}]}\
            """);
        assertEquals(Optional.empty(), problem.type());
        assertEquals(Map.of("hint", Map.of("b", List.of(1L))), problem.extensions());
        assertEquals(List.of(FieldError.at("/x", "RULE", ""), FieldError.at("", "ALL", "")), problem.errors());
    }

    @Test
    void refusesAProblemWithoutCodeAsOneThatIsNotThePlatforms() {
        assertThrows(
                MalformedJsonException.class, () -> Json.readTolerantly(ProblemCodec.INSTANCE, "{\"status\":502}"));
    }
}
