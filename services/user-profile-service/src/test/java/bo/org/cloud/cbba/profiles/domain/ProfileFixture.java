package bo.org.cloud.cbba.profiles.domain;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Profiles to test with. Every value of the full one says in capitals which field it stands in.
public final class ProfileFixture {
    public static final UUID ANA_ID = UUID.fromString("01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10");
    public static final Instant NOW = Instant.parse("2031-03-15T14:30:00Z");
    public static final Account ANA = new Account(ANA_ID, "ana.quispe@example.org", false, "Ana Quispe Mamani", "es");

    private ProfileFixture() {}

    public static Profile fresh() {
        return Profile.begun(ANA, NOW);
    }

    public static Profile full(Map<ProfileField, Visibility> visibility) {
        var account = new Account(ANA_ID, "EMAIL@example.org", true, "FULL_NAME", "es");
        var personal = new Personal(
                Optional.of("handle"),
                "DISPLAY_NAME",
                Optional.of("+PHONE"),
                Optional.of(LocalDate.of(1999, 8, 6)),
                Optional.of("BIO"),
                new Address(
                        Optional.of("ADDRESS street"),
                        Optional.of("ADDRESS city"),
                        Optional.of("ADDRESS state"),
                        Optional.of("ADDRESS code"),
                        Optional.of("AD")),
                List.of(new Link(Optional.of("LINKS"), URI.create("https://LINKS.example.org"))),
                List.of("SKILLS"),
                List.of("INTERESTS"),
                "LANGUAGE",
                "TIMEZONE");
        return new Profile(account, personal, visibility, 7, NOW, NOW);
    }

    static Personal full() {
        return full(Map.of()).personal();
    }
}
