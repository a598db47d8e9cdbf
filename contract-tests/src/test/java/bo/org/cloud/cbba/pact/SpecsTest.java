package bo.org.cloud.cbba.pact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.V4Pact;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A pact cannot promise what the provider's contract does not.
class SpecsTest {
    private final Build build = Build.of(PactFiles.ROOT);

    @TestFactory
    Stream<DynamicTest> pactsPromiseNothingThatTheContractDoesNot() {
        return PactFiles.readAll().stream()
                .map(pact ->
                        dynamicTest(Coverage.pairOf(pact).toString(), () -> assertEquals(List.of(), faults(pact))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        omnichannel-profiles | "path": "/profiles/api/v1/profiles/lookups" | "path": "/profiles/api/v1/profiles/look"
        omnichannel-profiles | "method": "POST"                      | "method": "PUT"
        omnichannel-profiles | "user_ids"                            | "users"
        omnichannel-profiles | "status": 200                         | "status": 203
        omnichannel-profiles | "display_name": "Ana Quispe"          | "shown_name": "Ana Quispe"
        omnichannel-profiles | "display_name": "Ana Quispe"          | "display_name": 7
        omnichannel-profiles | "timezone":                           | "moon": true, "timezone":
        omnichannel-profiles | "Bearer a-token"                      | ""
        omnichannel-identity | "limit"                               | "size"
        omnichannel-identity | "100"                                 | "1000"
        omnichannel-identity | "code": "INVALID_CURSOR"              | "code": "CURSOR_TOO_OLD"
        omnichannel-identity | "full_name": "Ana Quispe Mamani"      | "name": "Ana Quispe Mamani"
        omnichannel-identity | "full_name": "Ana Quispe Mamani"      | "full_name": ""
        omnichannel-identity | "full_name": "Ana Quispe Mamani"      | "full_name": "Ana", "phone": "1"
        omnichannel-identity | "source": "ugsys.identity-manager"    | "source": "ugsys.somebody"
        profiles-identity    | "description": "identity.user.created" | "description": "identity.user.born"
        """)
    void aPactThatPromisesMoreIsRefused(String file, String was, String planted) throws IOException {
        var text = Files.readString(PactFiles.ROOT.resolve("contract-tests/pacts/" + file + ".json"));
        var changed = text.replace(was, planted);
        assertFalse(changed.equals(text), "nothing was planted");
        assertFalse(faults(parse(changed)).isEmpty());
    }

    private List<String> faults(V4Pact pact) {
        var judge = new SpecJudge(ServiceContract.of(build, pact.getProvider().getName()));
        return Stream.concat(
                        PactFiles.calls(pact).flatMap(call -> judge.faults(call).stream()),
                        PactFiles.messages(pact).flatMap(message -> judge.faults(message).stream()))
                .toList();
    }

    private static V4Pact parse(String json) {
        return (V4Pact) DefaultPactReader.INSTANCE.loadPact(json);
    }
}
