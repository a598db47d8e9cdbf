package bo.org.cloud.cbba.pact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.generators.Category;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.contract.client.RetryPolicy;
import bo.org.cloud.cbba.omnichannel.adapter.profiles.ProfilesContacts;
import bo.org.cloud.cbba.omnichannel.domain.Channel;
import bo.org.cloud.cbba.omnichannel.domain.Contact;
import bo.org.cloud.cbba.omnichannel.domain.Language;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What omnichannel needs of others.
final class OmnichannelNeeds {
    private static final UUID ANA = UUID.fromString("01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10");
    private static final UUID NOBODY = UUID.fromString("01976f00-aaaa-7bbb-8ccc-0123456789ab");
    private static final String NONE =
            "{\"email\": true, \"sms\": false, \"whatsapp\": false, \"telegram\": false, \"slack\": false}";

    private OmnichannelNeeds() {}

    static ConsumerPact ofProfiles() {
        return new ConsumerPact("omnichannel", "profiles", List.of(contact(), noContact()));
    }

    static ConsumerPact ofIdentity() {
        var messages = Stream.of(verificationRequested(), registrationRepeated());
        return new ConsumerPact(
                "omnichannel",
                "identity",
                Stream.concat(new IdentityCalls("omnichannel", "omnichannel-service").needs().stream(), messages)
                        .toList());
    }

    private static Need contact() {
        var answer = Wording.answer(
                200,
                "application/json",
                """
                {"items": [{"user_id": "%s", "outcome": "found", "contact": {"display_name": "Ana Quispe",
                  "addresses": [{"channel": "email", "address": "ana.quispe@example.org", "verified": true}],
                  "language": "es", "timezone": "America/La_Paz", "preferences": {"projects": %s, "community": %s,
                  "campaigns": %s, "digest": "weekly"}}}]}
                """.formatted(ANA, NONE, NONE, NONE),
                "$.items[0].outcome",
                "$.items[0].contact.language");
        return new Need.Call(
                Wording.call(
                        "how a member can be reached",
                        "A service may look up profiles and Ana is a verified member",
                        Wording.real(lookUp(ANA), Category.BODY, "$.user_ids[0]", "${ana_id}"),
                        answer),
                provider -> assertEquals(
                        Optional.of(new Contact(Map.of(Channel.EMAIL, "ana.quispe@example.org"), new Language("es"))),
                        contacts(provider).find(ANA)));
    }

    private static Need noContact() {
        var answer = Wording.answer(
                200,
                "application/json",
                "{\"items\": [{\"user_id\": \"%s\", \"outcome\": \"not_found\"}]}".formatted(NOBODY),
                "$.items[0].user_id",
                "$.items[0].outcome");
        return new Need.Call(
                Wording.call(
                        "how somebody unknown can be reached",
                        "A service may look up profiles",
                        lookUp(NOBODY),
                        answer),
                provider -> assertTrue(contacts(provider).find(NOBODY).isEmpty()));
    }

    private static HttpRequest lookUp(UUID user) {
        var request = Wording.post(
                "/profiles/api/v1/profiles/lookups", "application/json", "{\"user_ids\": [\"%s\"]}".formatted(user));
        return Wording.withHeader(request, "Authorization", "Bearer a-token", "Bearer ${token}");
    }

    private static ProfilesContacts contacts(URI provider) {
        return new ProfilesContacts(new ProfilesClient(ClientOptions.to(provider)
                .token(() -> "a-token")
                .retry(RetryPolicy.never())
                .build()));
    }

    private static Need verificationRequested() {
        var example = Envelopes.of("identity.auth.verification_requested", 1, """
            {"user_id": "01976f51-0a1b-7c2d-8e3f-405162738401", "email": "needs.verification@example.org",
             "full_name": "Ana Quispe Mamani", "language": "es",
             "token": "k3Vw1yTqZ0m9bJ5sXc7RdE2fGh4uLpN6aQiOxYzB8tM",
             "link": "https://cbba.cloud.org.bo/verify-email#token=k3Vw1yTqZ0m9bJ5sXc7RdE2fGh4uLpN6aQiOxYzB8tM",
             "expires_at": "2031-03-15T21:05:09.120Z"}
            """);
        return new Need.Message(
                Wording.message("identity.auth.verification_requested", "Ana has registered and not verified", example),
                message -> {
                    Consumers.deliverSealed("omnichannel", message);
                    var mail = Consumers.awaitMail("needs.verification@example.org")
                            .getString("text");
                    assertTrue(mail.contains("Ana Quispe Mamani"), mail);
                    assertTrue(mail.contains("#token=k3Vw1yTqZ0m9bJ5sXc7RdE2fGh4uLpN6aQiOxYzB8tM"), mail);
                    assertTrue(mail.contains("15 de marzo de 2031, 17:05"), mail);
                });
    }

    private static Need registrationRepeated() {
        var example = Envelopes.of("identity.auth.registration_repeated", 1, """
            {"attempt_id": "01976f51-0a1b-7c2d-8e3f-405162738402", "user_id": "01976f51-0a1b-7c2d-8e3f-405162738401",
             "email": "has.account@example.org", "full_name": "Ana Quispe Mamani", "language": "es"}
            """);
        return new Need.Message(
                Wording.message(
                        "identity.auth.registration_repeated",
                        "Ana is a verified member and somebody registers with her address",
                        example),
                message -> {
                    Consumers.deliver("omnichannel", message);
                    var mail = Consumers.awaitMail("has.account@example.org").getString("text");
                    assertTrue(mail.contains("Ana Quispe Mamani"), mail);
                });
    }
}
