package bo.org.cloud.cbba.codegen.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventResolverTest {
    private static final String RENEWED = "/components/messages/LoanRenewed";

    @TempDir
    Path folder;

    @Test
    void wrapsThePayloadInTheEnvelope() {
        var club = resolved("asyncapi/club.json");

        assertEquals(
                "#/components/schemas/LoanRenewedEvent",
                club.at(RENEWED + "/payload/$ref").asText());
        assertEquals(
                "#/components/schemas/LoanRenewed",
                club.at(RENEWED + "/x-payload/$ref").asText());
        var envelope = "/components/schemas/LoanRenewedEvent/properties";
        assertEquals(List.of("club.loan.renewed"), club.texts(envelope + "/event_type/enum"));
        assertEquals(List.of("ugsys.book-club"), club.texts(envelope + "/source/enum"));
        assertEquals(
                "#/components/schemas/LoanRenewed",
                club.at(envelope + "/payload/$ref").asText());
        assertEquals(
                "es", club.at(RENEWED + "/examples/0/payload/payload/language").asText());
    }

    @Test
    void tellsTheProducerWhoConsumes() {
        var club = resolved("asyncapi/club.json");

        assertEquals(
                "[{\"consumer\":\"post\",\"mode\":\"react\"}]",
                club.at(RENEWED + "/x-consumers").toString());
    }

    @Test
    void putsTheBusNoticeOfEveryMessageIntoItsHeaders() {
        var club = resolved("asyncapi/club.json");

        assertEquals(List.of("club.loan.renewed"), club.texts(RENEWED + "/headers/properties/detail-type/enum"));
        assertEquals(List.of("ugsys.book-club"), club.texts(RENEWED + "/headers/properties/source/enum"));
    }

    @Test
    void bringsConsumedMessagesAndRenamesTypesThatMeanSomethingElse() {
        var post = resolved("asyncapi/post.json");

        assertEquals(List.of("es", "qu"), post.texts("/components/schemas/Language/x-extensible-enum"));
        assertEquals(List.of("es", "en"), post.texts("/components/schemas/ClubLanguage/x-extensible-enum"));
        assertEquals(
                "#/components/schemas/ClubLanguage",
                post.at("/components/schemas/LoanRenewed/properties/language/$ref")
                        .asText());
        assertEquals(
                "#/channels/bus/messages/LoanRenewed",
                post.at("/operations/onLoanRenewed/messages/0/$ref").asText());
    }

    @Test
    void describesTheBusAsTheCommonFileDoes() {
        var club = resolved("asyncapi/club.json");

        assertEquals("The one bus.", club.at("/channels/bus/description").asText());
        assertEquals("ugsys-event-bus", club.at("/channels/bus/address").asText());
        assertFalse(club.has("/components/schemas/EventEnvelope"), "it stands in each event");
    }

    @Test
    void listsSubscriptionsForInfraAndLocalBus() {
        assertEquals(
                "[{\"consumer\":\"post\",\"source\":\"ugsys.book-club\",\"event_type\":\"club.loan.renewed\","
                        + "\"mode\":\"react\",\"sensitive\":false}]",
                resolved("subscriptions.json").document().toString());
    }

    @Test
    void listsProblemsWithTheOperationsThatAnswerThem() {
        var problems = resolved("problems.json");

        assertEquals(List.of("lendBook", "changeLoan"), problems.texts("/LOAN_OVERDUE/operations"));
        assertEquals(
                "https://cbba.cloud.org.bo/problems/loan-overdue",
                problems.at("/LOAN_OVERDUE/type").asText());
        assertTrue(problems.has("/LOAN_OVERDUE/extensions/due"));
        assertEquals("transport", problems.at("/METHOD_NOT_ALLOWED/trait").asText());
    }

    @Test
    void listsRolesWithWhatTheyGrant() {
        var permissions = resolved("permissions.json");

        assertEquals(List.of("loan:read:own", "loan:update:all"), permissions.texts("/roles/1/permissions"));
        assertEquals("club:loans", permissions.at("/scopes/0/name").asText());
    }

    private Resolved resolved(String name) {
        return Resolved.of(Checkout.sound(folder), name);
    }
}
