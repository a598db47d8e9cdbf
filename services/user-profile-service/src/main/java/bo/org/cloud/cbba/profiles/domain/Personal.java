package bo.org.cloud.cbba.profiles.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a person says of themselves.
public record Personal(
        Optional<String> handle,
        String displayName,
        Optional<String> phone,
        Optional<LocalDate> dateOfBirth,
        Optional<String> bio,
        Address address,
        List<Link> links,
        List<String> skills,
        List<String> interests,
        String language,
        String timezone) {
    public Personal {
        links = List.copyOf(links);
        skills = List.copyOf(skills);
        interests = List.copyOf(interests);
    }

    /// How a new profile begins: with nothing but the account's name and language.
    static Personal of(Account account) {
        return new Personal(
                Optional.empty(),
                account.fullName().substring(0, Math.min(account.fullName().length(), 100)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Address.NONE,
                List.of(),
                List.of(),
                List.of(),
                account.language(),
                "America/La_Paz");
    }

    @Override
    public String toString() {
        return "Personal[***]";
    }
}
