package bo.org.cloud.cbba.codegen.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.codegen.resolve.RefusedSpecException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /// What is said of the club's contract after `value` was put where `pointer` leads, without file and line.
    private String refusal(String pointer, String value) throws IOException {
        var contract = JSON.readTree(Files.readString(GeneratedCode.contract("club")));
        var slash = pointer.lastIndexOf('/');
        var parent = (ObjectNode) contract.at(pointer.substring(0, slash));
        parent.set(pointer.substring(slash + 1), JSON.readTree(value));
        var file = folder.resolve("club.json");
        Files.writeString(file, contract.toPrettyString());
        return refusal(file);
    }

    private static String refusal(Path file) {
        var refused = assertThrows(
                RefusedSpecException.class,
                () -> ServiceFiles.of(
                        ServiceContract.read(file), ProblemCatalogue.read(GeneratedCode.problems("club"))));
        assertEquals(1, refused.refusals().size());
        return refused.refusals().getFirst().reason();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /x-service | null | no x-service
        /tags | [] | loans: a tag needs a description
        /paths/~1api~1v1~1loans/get/tags | ["loans", "tokens"] | listLoans: an operation has exactly one tag
        /paths/~1api~1v1~1loans/get/x-requires | [] | listLoans: neither x-requires nor `security: []`
        /paths/~1api~1v1~1loans/get/x-requires | [{"mood": "good"}] | listLoans: x-requires has a condition that is not known
        /paths/~1api~1v1~1loans/get/x-problems | ["NEW"] | listLoans: no entry in the problem catalogue for NEW
        /paths/~1api~1v1~1loans/get/operationId | "lendBook" | lendBook: two operations have the same name
        /paths/~1api~1v1~1loans/get/responses/201 | {"description": "Or so."} | listLoans: an operation has exactly one success, not 2
        /paths/~1api~1v1~1loans/get/responses/200/content | {"text/csv": {"schema": {"$ref": "#/components/schemas/Loan"}}} | listLoans: a body is JSON or a form, not [text/csv]
        /paths/~1api~1v1~1loans/get/responses/200/content | {"application/json": {"schema": {"type": "object"}}} | listLoans: a body is one named object schema
        /paths/~1api~1v1~1loans/post/parameters | [{"name": "x-tags", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}}] | lendBook: parameter x-tags is a list: only query parameters may be
        /paths/~1api~1v1~1loans/post/parameters | [{"name": "a_b", "in": "query", "schema": {"type": "string"}}, {"name": "a-b", "in": "query", "schema": {"type": "string"}}] | lendBook: two parameters have the same name in Java
        /paths/~1api~1v1~1loans/post/parameters | [{"name": "when", "in": "query", "schema": {"type": "string", "format": "byte"}}] | lendBook: parameter when has the type byte[]
        /paths/~1api~1v1~1loans/post/parameters | [{"name": "ids", "in": "query", "explode": false, "style": "form", "schema": {"type": "array", "items": {"type": "string"}}}] | lendBook: parameter ids is a list in one value: repeat the parameter instead
        /paths/~1api~1v1~1loans/post/parameters | [{"name": "ids", "in": "query", "schema": {"type": "array", "maxItems": 3, "items": {"type": "string"}}}] | lendBook: parameter ids bounds its list, which nothing checks
        /paths/~1api~1v1~1loans/post/parameters | [{"name": "sort", "in": "query", "schema": {"type": "string", "default": "due"}}] | lendBook: parameter sort has a default: say in its description what it means to leave it out
        /paths/~1api~1v1~1loans/post/parameters | [{"name": "n", "in": "query", "schema": {"type": "integer", "minimum": 1, "exclusiveMinimum": true}}] | lendBook: parameter n has a bound that nothing checks: only minimum and maximum are
        /paths/~1api~1v1~1loans/post/parameters | [{"name": "n", "in": "query", "schema": {"type": "number", "maximum": 1}}] | lendBook: parameter n is a number with bounds, which nothing checks: only those of integers are
        /paths/~1api~1v1~1loans/post/requestBody/required | false | lendBook: a body is required, or there is none
        /paths/~1api~1v1~1loans/post/x-problems | ["OTHER"] | lendBook: OTHER stands for codes to come and cannot be one itself
        /components/securitySchemes/bearerAuth | {"type": "apiKey", "in": "query", "name": "key"} | listLoans: callers identify themselves by bearer token or HTTP Basic, not by bearerAuth
        """)
    void refusesWhatItCannotHonour(String pointer, String value, String reason) throws IOException {
        assertEquals(reason, refusal(pointer, value));
    }

    @Test
    void namesFileAndLine() throws IOException {
        refusal("/paths/~1api~1v1~1loans/get/x-requires", "[]");
        var file = folder.resolve("club.json");

        var refused = assertThrows(
                RefusedSpecException.class,
                () -> ServiceFiles.of(
                        ServiceContract.read(file), ProblemCatalogue.read(GeneratedCode.problems("club"))));

        var refusal = refused.refusals().getFirst();
        assertEquals(file.toString(), refusal.file());
        assertEquals(
                "\"operationId\" : \"listLoans\",",
                Files.readAllLines(file).get(refusal.line() - 1).strip());
    }

    @Test
    void refusesWhatIsNoContract() throws IOException {
        var file = Files.writeString(folder.resolve("club.json"), "[]");

        assertEquals(true, refusal(file).startsWith("no OpenAPI: "));
    }
}
