package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.identity.event.Language;
import bo.org.cloud.cbba.identity.event.RegistrationRepeated;
import bo.org.cloud.cbba.identity.event.VerificationRequested;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/// Events as identity publishes them.
final class AccountEvents {
    static final String TOKEN = "k3Vw1yTqZ0m9bJ5sXc7RdE2fGh4uLpN6aQiOxYzB8tM";
    static final String LINK = "https://cbba.cloud.org.bo/verify-email#token=" + TOKEN;

    private AccountEvents() {}

    static VerificationRequested verification(String address, Language language) {
        return VerificationRequested.builder()
                .userId(Mailroom.ANA)
                .email(address)
                .fullName("Ana Quispe Mamani")
                .language(language)
                .token(TOKEN)
                .link(URI.create(LINK))
                .expiresAt(Instant.parse("2031-03-15T21:05:09.120Z"))
                .build();
    }

    static RegistrationRepeated repeated(String address) {
        return RegistrationRepeated.builder()
                .attemptId(UUID.fromString("01976f24-3e4f-7061-97c8-394a5b6c7d8e"))
                .userId(Mailroom.ANA)
                .email(address)
                .fullName("Ana Quispe Mamani")
                .language(Language.ES)
                .build();
    }
}
