package bo.org.cloud.cbba.codegen.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestResolverTest {
    @TempDir
    Path folder;

    private Resolved club;

    @BeforeEach
    void resolve() {
        club = Resolved.of(Checkout.sound(folder), "openapi/club.json");
    }

    @Test
    void isAContractThatToolsReadWithoutComplaint() {
        var parsed = new OpenAPIParser().readContents(club.document().toString(), List.of(), new ParseOptions());

        assertEquals(List.of(), parsed.getMessages());
        assertEquals(4, parsed.getOpenAPI().getPaths().size());
    }

    @Test
    void listsOwnCodesAndThoseOfTraitsInTheOrderOfTheCatalogue() {
        var lend = club.operation("lendBook");

        assertEquals(
                List.of(
                        "NOT_ACCEPTABLE",
                        "INVALID_PARAMETERS",
                        "RATE_LIMITED",
                        "MALFORMED_BODY",
                        "VALIDATION_FAILED",
                        "UNAUTHENTICATED",
                        "STEP_UP_REQUIRED",
                        "CONFLICT",
                        "IDEMPOTENCY_IN_PROGRESS",
                        "IDEMPOTENCY_KEY_REUSED",
                        "LOAN_OVERDUE"),
                lend.texts("/x-problems"));
        assertEquals(List.of("LOAN_OVERDUE"), lend.texts("/x-operation-problems"));
    }

    @Test
    void addsTheCodesOfEachTraitOnlyWhereItHolds() {
        assertTrue(club.operation("listLoans").texts("/x-problems").contains("INVALID_CURSOR"));
        assertFalse(club.operation("listLoans").texts("/x-problems").contains("CONFLICT"));
        assertTrue(club.operation("getLoan").texts("/x-problems").contains("NOT_FOUND"));
        assertFalse(club.operation("getLoan").texts("/x-problems").contains("PRECONDITION_FAILED"));
        assertTrue(club.operation("changeLoan").texts("/x-problems").contains("PRECONDITION_FAILED"));
        assertTrue(club.operation("changeLoan").texts("/x-problems").contains("PRECONDITION_REQUIRED"));
        assertFalse(club.operation("wishForBook").texts("/x-problems").contains("UNAUTHENTICATED"));
        assertFalse(club.document().at("/paths").toString().contains("METHOD_NOT_ALLOWED"));
    }

    @Test
    void answersEachStatusWithAProblemOfExactlyItsCodes() {
        var lend = club.operation("lendBook");

        assertEquals(List.of("201", "400", "401", "403", "406", "409", "422", "429"), lend.keys("/responses"));
        assertEquals(
                "#/components/responses/LendBookProblem409",
                lend.at("/responses/409/$ref").asText());
        assertEquals(
                List.of("CONFLICT", "IDEMPOTENCY_IN_PROGRESS", "LOAN_OVERDUE"),
                club.texts("/components/schemas/LendBookProblem409/allOf/1/properties/code/enum"));
        assertEquals(
                List.of("INVALID_PARAMETERS", "MALFORMED_BODY"),
                club.texts("/components/schemas/InvalidParametersOrMalformedBodyProblem/allOf/1/properties/code/enum"));
    }

    @Test
    void showsEachProblemInSpanishWithItsExtensions() {
        var example = new Resolved(club.at("/components/responses/LendBookProblem409/content/application~1problem+json"
                + "/examples/loanOverdue/value"));

        assertEquals(
                "https://cbba.cloud.org.bo/problems/loan-overdue",
                example.at("/type").asText());
        assertEquals("Préstamo vencido", example.at("/title").asText());
        assertEquals("Devuelve el libro.", example.at("/detail").asText());
        assertEquals(409, example.at("/status").asInt());
        assertEquals("/club/api/v1/loans", example.at("/instance").asText());
        assertEquals("2031-03-14", example.at("/due").asText());
        assertTrue(club.has("/components/schemas/LendBookProblem409/allOf/1/properties/due"));
    }

    @Test
    void demandsATokenUnlessTheOperationIsPublic() {
        assertEquals(
                "[{\"bearerAuth\":[]}]",
                club.operation("getLoan").at("/security").toString());
        assertEquals("[]", club.operation("wishForBook").at("/security").toString());
        assertEquals(List.of("bearerAuth", "clientBasic"), club.keys("/components/securitySchemes"));
    }

    @Test
    void addsTheParametersOfTraits() {
        var everywhere = List.of("AcceptLanguage", "XRequestId", "XCorrelationId", "Traceparent");

        assertEquals(
                with(everywhere, "Limit", "Cursor"), club.operation("listLoans").references("/parameters"));
        assertEquals(
                with(everywhere, "IdempotencyKey"), club.operation("lendBook").references("/parameters"));
        assertEquals(
                with(everywhere, "", "IfNoneMatch"), club.operation("getLoan").references("/parameters"));
        assertEquals(
                with(everywhere, "", "IfMatch"), club.operation("changeLoan").references("/parameters"));
        assertEquals(
                255,
                club.at("/components/parameters/IdempotencyKey/schema/maxLength")
                        .asInt());
    }

    @Test
    void addsHeadersToEveryAnswer() {
        var always =
                List.of("X-Request-Id", "RateLimit", "RateLimit-Policy", "Cache-Control", "X-Content-Type-Options");

        for (var header : always) {
            assertTrue(club.operation("lendBook").has("/responses/201/headers/" + header), header);
            assertTrue(club.operation("issueToken").has("/responses/401/headers/" + header), header);
            assertTrue(club.has("/components/responses/RateLimited/headers/" + header), header);
        }
        assertTrue(club.operation("lendBook").has("/responses/201/headers/Location"));
        assertTrue(club.operation("getLoan").has("/responses/200/headers/ETag"));
        assertFalse(club.operation("lendBook").has("/responses/201/headers/ETag"));
        assertFalse(club.operation("wishForBook").has("/responses/202/headers/Location"));
        assertTrue(club.has("/components/responses/Unauthenticated/headers/WWW-Authenticate"));
        assertTrue(club.has("/components/responses/RateLimited/headers/Retry-After"));
        assertTrue(club.has("/components/responses/LendBookProblem409/headers/Retry-After"));
        assertFalse(club.has("/components/responses/ConflictOrLoanOverdue/headers/Retry-After"));
    }

    @Test
    void namesTheLanguageOfProblemsAndNoneOfForeignErrors() {
        for (var header : List.of("Vary", "Content-Language")) {
            assertTrue(club.has("/components/responses/RateLimited/headers/" + header), header);
            assertFalse(club.operation("issueToken").has("/responses/429/headers/" + header), header);
        }
        assertTrue(club.operation("issueToken").has("/responses/200/headers/Pragma"));
        assertTrue(club.operation("issueToken").has("/responses/401/headers/Pragma"));
        assertFalse(club.has("/components/responses/RateLimited/headers/Pragma"));
    }

    @Test
    void saysWhereAnAnswerMayBeRepeated() {
        assertTrue(club.operation("lendBook").has("/responses/201/headers/Idempotency-Replayed"));
        assertFalse(club.operation("getLoan").has("/responses/200/headers/Idempotency-Replayed"));
    }

    @Test
    void promisesNoFormOfHeadersThatAreIgnoredWhenTheyAreUnfit() {
        for (var parameter : List.of("XRequestId", "XCorrelationId", "Traceparent")) {
            var schema = club.at("/components/parameters/" + parameter + "/schema");
            assertFalse(schema.has("pattern"), parameter);
            assertFalse(schema.has("maxLength"), parameter);
        }
    }

    @Test
    void answersNotModifiedToAVersionedGet() {
        assertTrue(club.operation("getLoan").has("/responses/304/headers/ETag"));
        assertFalse(club.operation("getLoan").has("/responses/304/content"));
        assertFalse(club.operation("changeLoan").has("/responses/304"));
    }

    @Test
    void makesThePageOfAList() {
        var list = club.operation("listLoans");

        assertEquals(
                "#/components/schemas/LoanList",
                list.at("/responses/200/content/application~1json/schema/$ref").asText());
        assertEquals(
                "#/components/schemas/Loan",
                club.at("/components/schemas/LoanList/properties/items/items/$ref")
                        .asText());
        assertEquals(List.of("items"), club.texts("/components/schemas/LoanList/required"));
    }

    @Test
    void acceptsAMergePatchInBothMediaTypes() {
        var content = club.operation("changeLoan").at("/requestBody/content");

        assertEquals(content.get("application/merge-patch+json"), content.get("application/json"));
    }

    @Test
    void keepsTheErrorsOfAForeignStandardAndGivesItsShapeToAllOthers() {
        var token = club.operation("issueToken");

        assertEquals("Unknown client.", token.at("/responses/401/description").asText());
        for (var status : List.of("400", "401", "406", "409", "429")) {
            assertEquals(
                    "#/components/schemas/OAuthError",
                    token.at("/responses/" + status + "/content/application~1json/schema/$ref")
                            .asText());
        }
        assertFalse(token.has("/responses/422"), "RFC 6749 knows 400 alone for what cannot be granted");
    }

    @Test
    void closesWhatServersReadAndLeavesOpenWhatClientsRead() {
        assertFalse(club.at("/components/schemas/LendBookRequest/additionalProperties")
                .asBoolean());
        assertFalse(
                club.at("/components/schemas/LoanPatch/additionalProperties").asBoolean());
        assertFalse(club.has("/components/schemas/Loan/additionalProperties"));
        assertFalse(club.has("/components/schemas/TokenForm/additionalProperties"), "RFC 6749 section 3.2");
    }

    @Test
    void marksSchemasThatOnlyProblemsUse() {
        assertTrue(club.at("/components/schemas/Problem/x-problem").asBoolean());
        assertTrue(club.at("/components/schemas/LendBookProblem409/x-problem").asBoolean());
        assertFalse(club.has("/components/schemas/Loan/x-problem"));
    }

    private static List<String> with(List<String> tail, String... head) {
        var all = new ArrayList<>(List.of(head));
        all.addAll(tail);
        return all;
    }
}
