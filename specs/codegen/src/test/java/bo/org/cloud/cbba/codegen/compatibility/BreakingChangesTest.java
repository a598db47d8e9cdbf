package bo.org.cloud.cbba.codegen.compatibility;

import static bo.org.cloud.cbba.codegen.compatibility.Edit.add;
import static bo.org.cloud.cbba.codegen.compatibility.Edit.append;
import static bo.org.cloud.cbba.codegen.compatibility.Edit.drop;
import static bo.org.cloud.cbba.codegen.compatibility.Edit.remove;
import static bo.org.cloud.cbba.codegen.compatibility.Edit.replace;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever can stop somebody who relies on the released contracts is refused, by its rule and at its place.
class BreakingChangesTest {
    private static final String IDENTITY = "openapi/identity.json";
    private static final String PROFILES = "openapi/profiles.json";
    private static final String MESSAGES = "openapi/omnichannel.json";
    private static final String IDENTITY_EVENTS = "asyncapi/identity.json";
    private static final String SCHEMAS = "/components/schemas";
    private static final String REGISTER = "/paths/~1api~1v1~1auth~1register/post";
    private static final String MY_PROFILE = "/paths/~1api~1v1~1me";
    private static final String REGISTRATION = "POST /identity/api/v1/auth/register";
    private static final String USER_CREATED = "identity.user.created";

    @TempDir
    Path folder;

    /// @param rule what must be named, at `place`
    record Case(String name, String contract, Consumer<ObjectNode> edit, String rule, String place) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource({"operations", "requests", "answers", "access", "problems", "events"})
    void refuses(Case broken) throws IOException, InterruptedException {
        var answer = Gate.in(folder).edit(broken.contract(), broken.edit()).diff();

        var finding = answer.about(broken.rule());
        assertAll(
                answer.output(),
                () -> assertEquals(1, answer.exit()),
                () -> assertTrue(finding.startsWith("  BREAKS "), broken.rule()),
                () -> assertTrue(finding.lines().anyMatch(("      " + broken.place())::equals), broken.place()));
    }

    static Stream<Case> operations() {
        return Stream.of(
                new Case(
                        "removed operation of a path that stays",
                        PROFILES,
                        remove(MY_PROFILE + "/patch"),
                        "api-removed-without-deprecation",
                        "PATCH /profiles/api/v1/me"),
                new Case(
                        "removed path",
                        IDENTITY,
                        remove("/paths/~1api~1v1~1revocations"),
                        "api-path-removed-without-deprecation",
                        "GET /identity/api/v1/revocations"),
                new Case(
                        "other prefix",
                        IDENTITY,
                        replace("/servers/0/url", "\"/accounts\""),
                        "api-path-removed-without-deprecation",
                        "GET /identity/api/v1/me"),
                new Case(
                        "other operationId",
                        IDENTITY,
                        replace(REGISTER + "/operationId", "\"signUp\""),
                        "api-operation-id-removed",
                        REGISTRATION),
                new Case(
                        "no longer idempotent",
                        IDENTITY,
                        remove(REGISTER + "/x-idempotent")
                                .andThen(drop(
                                        REGISTER + "/parameters",
                                        "{\"$ref\":\"#/components/parameters/IdempotencyKey\"}")),
                        "request-parameter-removed",
                        REGISTRATION),
                new Case(
                        "no longer versioned",
                        PROFILES,
                        remove(MY_PROFILE + "/get/responses/200/headers/ETag"),
                        "optional-response-header-removed",
                        "GET /profiles/api/v1/me"),
                new Case(
                        "smaller body",
                        IDENTITY,
                        replace(REGISTER + "/x-max-body", "1024"),
                        "max-body-decreased",
                        REGISTRATION));
    }

    static Stream<Case> requests() {
        var request = SCHEMAS + "/RegisterRequest";
        return Stream.of(
                new Case(
                        "new required request field",
                        IDENTITY,
                        add(request + "/properties/country", "{\"type\":\"string\"}")
                                .andThen(append(request + "/required", "\"country\"")),
                        "new-required-request-property",
                        REGISTRATION),
                new Case(
                        "request field becomes required",
                        IDENTITY,
                        append(request + "/required", "\"language\""),
                        "request-property-became-required",
                        REGISTRATION),
                new Case(
                        "removed request field, which a strict server refuses",
                        IDENTITY,
                        remove(request + "/properties/language"),
                        "request-property-removed",
                        REGISTRATION),
                new Case(
                        "removed request enum value",
                        IDENTITY,
                        drop(SCHEMAS + "/TokenDelivery/enum", "cookie"),
                        "request-property-enum-value-removed",
                        "POST /identity/api/v1/auth/login"),
                new Case(
                        "narrowed length",
                        IDENTITY,
                        replace(request + "/properties/password/maxLength", "72"),
                        "request-property-max-length-decreased",
                        REGISTRATION),
                new Case(
                        "narrowed range",
                        MESSAGES,
                        replace("/components/parameters/Limit/schema/maximum", "50"),
                        "request-parameter-max-decreased",
                        "GET /omnichannel/api/v1/messages"),
                new Case(
                        "narrowed pattern",
                        PROFILES,
                        replace(SCHEMAS + "/ProfilePatch/properties/handle/pattern", "\"^[a-z]+$\""),
                        "request-property-pattern-changed",
                        "PATCH /profiles/api/v1/me"),
                new Case(
                        "changed type of a request field",
                        PROFILES,
                        replace(SCHEMAS + "/ProfilePatch/properties/bio", "{\"type\":\"integer\"}"),
                        "request-property-type-changed",
                        "PATCH /profiles/api/v1/me"),
                new Case(
                        "new required query parameter",
                        MESSAGES,
                        append(
                                "/paths/~1api~1v1~1messages/get/parameters",
                                "{\"in\":\"query\",\"name\":\"day\",\"required\":true,\"schema\":{\"type\":\"string\"}}"),
                        "new-required-request-parameter",
                        "GET /omnichannel/api/v1/messages"));
    }

    static Stream<Case> answers() {
        var account = SCHEMAS + "/User";
        var owner = "GET /identity/api/v1/me";
        return Stream.of(
                new Case(
                        "removed required response field",
                        IDENTITY,
                        remove(account + "/properties/email_verified")
                                .andThen(drop(account + "/required", "email_verified")),
                        "response-required-property-removed",
                        owner),
                new Case(
                        "removed optional response field",
                        PROFILES,
                        remove(SCHEMAS + "/ProfileView/properties/bio"),
                        "response-optional-property-removed",
                        "GET /profiles/api/v1/profiles/{user_id}"),
                new Case(
                        "required response field becomes optional",
                        IDENTITY,
                        drop(account + "/required", "status"),
                        "response-property-became-optional",
                        owner),
                new Case(
                        "added value of a closed response enum",
                        IDENTITY,
                        append(SCHEMAS + "/UserStatus/enum", "\"dormant\""),
                        "response-property-enum-value-added",
                        owner),
                new Case(
                        "removed value of an extensible enum",
                        MESSAGES,
                        drop(SCHEMAS + "/Channel/x-extensible-enum", "sms"),
                        "extensible-value-removed",
                        "Channel"),
                new Case(
                        "changed format of a response field",
                        IDENTITY,
                        replace(account + "/properties/created_at/format", "\"date\""),
                        "response-property-type-changed",
                        owner),
                new Case(
                        "changed type of a response field",
                        IDENTITY,
                        replace(account + "/properties/email_verified/type", "\"string\""),
                        "response-property-type-changed",
                        owner),
                new Case(
                        "longer texts than clients had to keep",
                        IDENTITY,
                        replace(account + "/properties/full_name/maxLength", "400"),
                        "response-property-max-length-increased",
                        owner));
    }

    static Stream<Case> access() {
        var revocations = "/paths/~1api~1v1~1revocations/get";
        return Stream.of(
                new Case(
                        "closed to strangers",
                        PROFILES,
                        replace("/paths/~1api~1v1~1profiles~1{user_id}/get/security", "[{\"bearerAuth\":[]}]"),
                        "api-security-anonymous-access-removed",
                        "GET /profiles/api/v1/profiles/{user_id}"),
                new Case(
                        "public operation asks for a token",
                        IDENTITY,
                        replace(REGISTER + "/security", "[{\"bearerAuth\":[]}]")
                                .andThen(add(REGISTER + "/x-requires", "[{\"user\":true}]")),
                        "access-tightened",
                        REGISTRATION),
                new Case(
                        "other scheme",
                        IDENTITY,
                        replace(revocations + "/security", "[{\"clientBasic\":[]}]"),
                        "api-security-removed",
                        "GET /identity/api/v1/revocations"),
                new Case(
                        "other scope",
                        IDENTITY,
                        replace(revocations + "/x-requires", "[{\"scope\":\"identity:admin\"}]"),
                        "access-tightened",
                        "GET /identity/api/v1/revocations"),
                new Case(
                        "one more condition",
                        MESSAGES,
                        replace(
                                "/paths/~1api~1v1~1messages/get/x-requires",
                                "[{\"permission\":\"message:read\",\"step_up\":10}]"),
                        "access-tightened",
                        "GET /omnichannel/api/v1/messages"),
                new Case(
                        "one alternative less",
                        MESSAGES,
                        replace("/paths/~1api~1v1~1messages/post/x-requires", "[{\"permission\":\"message:create\"}]"),
                        "access-tightened",
                        "POST /omnichannel/api/v1/messages"));
    }

    static Stream<Case> problems() {
        return Stream.of(
                new Case(
                        "removed problem code of a status that stays",
                        PROFILES,
                        drop(SCHEMAS + "/ConflictOrHandleTakenProblem/allOf/1/properties/code/enum", "HANDLE_TAKEN"),
                        "response-required-property-removed",
                        "PATCH /profiles/api/v1/me"),
                new Case(
                        "problem code moved to another status",
                        PROFILES,
                        drop(SCHEMAS + "/ConflictOrHandleTakenProblem/allOf/1/properties/code/enum", "HANDLE_TAKEN")
                                .andThen(append(
                                        SCHEMAS + "/ValidationFailedProblem/allOf/1/properties/code/enum",
                                        "\"HANDLE_TAKEN\"")),
                        "response-required-property-removed",
                        "PATCH /profiles/api/v1/me"),
                new Case(
                        "removed status",
                        IDENTITY,
                        remove("/paths/~1api~1v1~1auth~1login/post/responses/423"),
                        "response-non-success-status-removed",
                        "POST /identity/api/v1/auth/login"),
                new Case(
                        "removed success status",
                        IDENTITY,
                        remove(REGISTER + "/responses/202")
                                .andThen(add(REGISTER + "/responses/204", "{\"description\":\"done\"}")),
                        "response-success-status-removed",
                        REGISTRATION),
                new Case(
                        "removed code of a foreign standard",
                        IDENTITY,
                        drop("/paths/~1oauth2~1token/post/x-problems", "INVALID_SCOPE"),
                        "problem-removed",
                        "POST /identity/oauth2/token"));
    }

    static Stream<Case> events() {
        var payload = SCHEMAS + "/UserCreated";
        return Stream.of(
                new Case(
                        "removed event",
                        IDENTITY_EVENTS,
                        remove("/operations/publishUserCreated"),
                        "api-path-removed-without-deprecation",
                        USER_CREATED),
                new Case(
                        "renamed event",
                        IDENTITY_EVENTS,
                        replace("/components/messages/UserCreated/name", "\"identity.user.registered\""),
                        "api-path-removed-without-deprecation",
                        USER_CREATED),
                new Case(
                        "removed required event field",
                        IDENTITY_EVENTS,
                        remove(payload + "/properties/email").andThen(drop(payload + "/required", "email")),
                        "response-required-property-removed",
                        USER_CREATED),
                new Case(
                        "removed optional event field",
                        IDENTITY_EVENTS,
                        remove(SCHEMAS + "/LoginFailed/properties/user_id"),
                        "response-optional-property-removed",
                        "identity.auth.login_failed"),
                new Case(
                        "event field becomes optional",
                        IDENTITY_EVENTS,
                        drop(payload + "/required", "email"),
                        "response-property-became-optional",
                        USER_CREATED),
                new Case(
                        "retyped event field",
                        IDENTITY_EVENTS,
                        replace(payload + "/properties/email_verified/type", "\"string\""),
                        "response-property-type-changed",
                        USER_CREATED),
                new Case(
                        "added value of a closed event enum",
                        IDENTITY_EVENTS,
                        append(SCHEMAS + "/UserStatus/enum", "\"dormant\""),
                        "response-property-enum-value-added",
                        USER_CREATED),
                new Case(
                        "next major version under the same name",
                        IDENTITY_EVENTS,
                        replace(SCHEMAS + "/UserCreatedEvent/properties/event_version/enum", "[\"2.0\"]"),
                        "response-property-enum-value-added",
                        USER_CREATED),
                new Case(
                        "other source, which no rule of a consumer matches",
                        IDENTITY_EVENTS,
                        replace(SCHEMAS + "/UserCreatedEvent/properties/source/enum", "[\"ugsys.accounts\"]"),
                        "response-property-enum-value-added",
                        USER_CREATED),
                new Case(
                        "encrypted from now on",
                        IDENTITY_EVENTS,
                        add("/components/messages/UserCreated/x-sensitive", "true"),
                        "response-media-type-removed",
                        USER_CREATED));
    }
}
