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
    static final String FIRST_TIME_ZONE = "America/La_Paz";

    public Personal {
        links = List.copyOf(links);
        skills = List.copyOf(skills);
        interests = List.copyOf(interests);
    }

    /// How a new profile begins: with nothing but the account's name and language.
    static Personal of(Account account) {
        return new Personal(
                Optional.empty(),
                account.shortName(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Address.NONE,
                List.of(),
                List.of(),
                List.of(),
                account.language(),
                FIRST_TIME_ZONE);
    }

    /// What was taken from the account goes on following it; what the person chose otherwise stays.
    Personal following(Account before, Account after) {
        return new Personal(
                handle,
                displayName.equals(before.shortName()) ? after.shortName() : displayName,
                phone,
                dateOfBirth,
                bio,
                address,
                links,
                skills,
                interests,
                language.equals(before.language()) ? after.language() : language,
                timezone);
    }

    @Override
    public String toString() {
        return "Personal[***]";
    }
}
