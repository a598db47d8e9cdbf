package bo.org.cloud.cbba.codegen.compatibility;

import static bo.org.cloud.cbba.codegen.compatibility.Edit.add;
import static bo.org.cloud.cbba.codegen.compatibility.Edit.append;
import static bo.org.cloud.cbba.codegen.compatibility.Edit.remove;
import static bo.org.cloud.cbba.codegen.compatibility.Edit.replace;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What only adds passes, and is named all the same, for the changelog.
class CompatibleChangesTest {
    private static final String IDENTITY = "openapi/identity.json";
    private static final String PROFILES = "openapi/profiles.json";
    private static final String MESSAGES = "openapi/omnichannel.json";
    private static final String IDENTITY_EVENTS = "asyncapi/identity.json";
    private static final String SCHEMAS = "/components/schemas";
    private static final String TEXT = "{\"type\":\"string\",\"maxLength\":40}";

    @TempDir
    Path folder;

    record Case(String name, String contract, Consumer<ObjectNode> edit, String rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource({"rest", "access", "events"})
    void passes(Case grown) throws IOException, InterruptedException {
        var answer = Gate.in(folder).edit(grown.contract(), grown.edit()).diff();

        assertAll(
                answer.output(),
                () -> assertEquals(0, answer.exit()),
                () -> assertFalse(answer.output().contains("BREAKS")),
                () -> assertTrue(answer.about(grown.rule()).startsWith("  compatible "), grown.rule()));
    }

    static Stream<Case> rest() {
        return Stream.of(
                new Case(
                        "added operation",
                        IDENTITY,
                        add(
                                "/paths/~1api~1v1~1countries",
                                "{\"get\":{\"operationId\":\"listCountries\",\"responses\":{\"204\":{\"description\":\"\"}}}}"),
                        "endpoint-added"),
                new Case(
                        "deprecated operation",
                        IDENTITY,
                        add("/paths/~1api~1v1~1me/get/deprecated", "true"),
                        "endpoint-deprecated"),
                new Case(
                        "added optional request field",
                        IDENTITY,
                        add(SCHEMAS + "/RegisterRequest/properties/country", TEXT),
                        "new-optional-request-property"),
                new Case(
                        "added optional query parameter",
                        MESSAGES,
                        append(
                                "/paths/~1api~1v1~1messages/get/parameters",
                                "{\"in\":\"query\",\"name\":\"day\",\"schema\":{\"type\":\"string\"}}"),
                        "new-optional-request-parameter"),
                new Case(
                        "added optional response field",
                        IDENTITY,
                        add(SCHEMAS + "/User/properties/country", TEXT),
                        "response-optional-property-added"),
                new Case(
                        "added required response field",
                        IDENTITY,
                        add(SCHEMAS + "/User/properties/country", TEXT)
                                .andThen(append(SCHEMAS + "/User/required", "\"country\"")),
                        "response-required-property-added"),
                new Case(
                        "widened length of a request",
                        IDENTITY,
                        replace(SCHEMAS + "/RegisterRequest/properties/password/maxLength", "256"),
                        "request-property-max-length-increased"),
                new Case(
                        "dropped pattern of a request",
                        PROFILES,
                        remove(SCHEMAS + "/ProfilePatch/properties/handle/pattern"),
                        "request-property-pattern-removed"),
                new Case(
                        "bigger body",
                        IDENTITY,
                        replace("/paths/~1api~1v1~1auth~1register/post/x-max-body", "65536"),
                        "max-body-increased"),
                new Case(
                        "added problem code of a status that was there",
                        PROFILES,
                        append(SCHEMAS + "/ConflictOrHandleTakenProblem/allOf/1/properties/code/enum", "\"BUSY\""),
                        "response-required-property-added"),
                new Case(
                        "added problem status",
                        IDENTITY,
                        add("/paths/~1api~1v1~1me/get/responses/410", "{\"$ref\":\"#/components/responses/Conflict\"}"),
                        "response-non-success-status-added"),
                new Case(
                        "added value of an extensible enum",
                        MESSAGES,
                        append(SCHEMAS + "/Channel/x-extensible-enum", "\"signal\""),
                        "extensible-value-added"));
    }

    static Stream<Case> access() {
        return Stream.of(
                new Case(
                        "one alternative more",
                        MESSAGES,
                        append(
                                "/paths/~1api~1v1~1messages/get/x-requires",
                                "{\"scope\":\"omnichannel:messages:read\"}"),
                        "access-loosened"),
                new Case(
                        "every person instead of those with a permission",
                        MESSAGES,
                        replace("/paths/~1api~1v1~1messages/get/x-requires", "[{\"user\":true}]"),
                        "access-loosened"),
                new Case(
                        "public from now on",
                        IDENTITY,
                        replace("/paths/~1api~1v1~1revocations/get/security", "[]")
                                .andThen(remove("/paths/~1api~1v1~1revocations/get/x-requires")),
                        "access-loosened"));
    }

    static Stream<Case> events() {
        return Stream.of(
                new Case(
                        "new event",
                        IDENTITY_EVENTS,
                        add(
                                        "/operations/publishUserDeleted",
                                        "{\"action\":\"send\",\"messages\":[{\"$ref\":\"#/components/messages/UserDeleted\"}]}")
                                .andThen(
                                        add(
                                                "/components/messages/UserDeleted",
                                                "{\"name\":\"identity.user.deleted\",\"payload\":{\"$ref\":\"#/components/schemas/UserUpdatedEvent\"}}")),
                        "endpoint-added"),
                new Case(
                        "added event field under the next minor version",
                        IDENTITY_EVENTS,
                        add(SCHEMAS + "/UserCreated/properties/country", TEXT)
                                .andThen(replace(
                                        SCHEMAS + "/UserCreatedEvent/properties/event_version/enum", "[\"1.1\"]")),
                        "response-optional-property-added"),
                new Case(
                        "added value of an extensible enum of events",
                        IDENTITY_EVENTS,
                        append(SCHEMAS + "/LoginFailureReason/x-extensible-enum", "\"too_far_away\""),
                        "extensible-value-added"));
    }

    @Test
    void saysNothingOfWordsExamplesAndRateLimits() throws IOException, InterruptedException {
        var register = "/paths/~1api~1v1~1auth~1register/post";
        var answer = Gate.in(folder)
                .edit(
                        IDENTITY,
                        replace(register + "/summary", "\"Join\"")
                                .andThen(replace(SCHEMAS + "/User/description", "\"Somebody.\""))
                                .andThen(replace(register + "/x-rate-limit", "\"write\""))
                                .andThen(remove(register + "/requestBody/content/application~1json/examples/english")))
                .diff();

        assertAll(
                answer.output(),
                () -> assertEquals(0, answer.exit()),
                () -> assertEquals(
                        6,
                        answer.output()
                                .lines()
                                .filter(line -> line.endsWith(": as released"))
                                .count()));
    }
}
