package bo.org.cloud.cbba.pact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.profiles.domain.Account;
import java.util.UUID;
import java.util.stream.Stream;

/// What profiles needs of others.
final class ProfilesNeeds {
    private ProfilesNeeds() {}

    static ConsumerPact ofIdentity() {
        var messages = Stream.of(
                account(
                        "identity.user.created",
                        "Ana has registered and not verified",
                        new Account(id(11), "is.created@example.org", false, "Ana Quispe Mamani", "es")),
                account(
                        "identity.user.updated",
                        "Ana has registered and not verified and registers again under another name",
                        new Account(id(12), "is.updated@example.org", false, "Ana María Quispe Mamani", "en")),
                account(
                        "identity.user.activated",
                        "Ana is a verified member",
                        new Account(id(13), "is.activated@example.org", true, "Ana Quispe Mamani", "es")));
        return new ConsumerPact(
                "profiles",
                "identity",
                Stream.concat(new IdentityCalls("profiles", "user-profile-service").needs().stream(), messages)
                        .toList());
    }

    /// The copy of the account that a profile keeps is what the event says.
    private static Need account(String type, String state, Account account) {
        var example = Envelopes.of(type, 1, """
            {"user_id": "%s", "email": "%s", "email_verified": %s, "full_name": "%s", "language": "%s",
             "status": "%s", "roles": ["member"], "created_at": "2031-03-14T21:05:09.120Z",
             "updated_at": "2031-03-14T21:07:30.000Z", "changed_fields": ["full_name"]}
            """.formatted(
                        account.userId(),
                        account.email(),
                        account.emailVerified(),
                        account.fullName(),
                        account.language(),
                        account.emailVerified() ? "active" : "pending_verification"));
        return new Need.Message(Wording.message(type, state, example), message -> {
            Consumers.deliver("profiles", message);
            assertEquals(account, Consumers.awaitProfile(account.userId()).account());
        });
    }

    private static UUID id(int number) {
        return UUID.fromString("01976f52-0a1b-7c2d-8e3f-4051627384" + number);
    }
}
