package bo.org.cloud.cbba.profiles.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody wants their profile to say, one change after the other.
record Wish(Personal personal) {
    Wish handle(String handle) {
        return with(Optional.of(handle), personal.phone(), personal.dateOfBirth(), personal.bio());
    }

    Wish phone(String phone) {
        return with(personal.handle(), Optional.of(phone), personal.dateOfBirth(), personal.bio());
    }

    Wish born(LocalDate day) {
        return with(personal.handle(), personal.phone(), Optional.of(day), personal.bio());
    }

    Wish bio(String bio) {
        return with(personal.handle(), personal.phone(), personal.dateOfBirth(), Optional.of(bio));
    }

    Wish country(String country) {
        var nowhere = Address.NONE;
        var address = new Address(
                nowhere.street(), nowhere.city(), nowhere.state(), nowhere.postalCode(), Optional.of(country));
        return with(personal.displayName(), address, personal.links(), personal.language(), personal.timezone());
    }

    Wish links(String... urls) {
        var links = Stream.of(urls)
                .map(url -> new Link(Optional.empty(), URI.create(url)))
                .toList();
        return with(personal.displayName(), personal.address(), links, personal.language(), personal.timezone());
    }

    Wish displayName(String name) {
        return with(name, personal.address(), personal.links(), personal.language(), personal.timezone());
    }

    Wish language(String language) {
        return with(personal.displayName(), personal.address(), personal.links(), language, personal.timezone());
    }

    Wish timezone(String timezone) {
        return with(personal.displayName(), personal.address(), personal.links(), personal.language(), timezone);
    }

    Wish skills(List<String> skills) {
        return tagged(skills, personal.interests());
    }

    Wish interests(List<String> interests) {
        return tagged(personal.skills(), interests);
    }

    private Wish with(
            Optional<String> handle, Optional<String> phone, Optional<LocalDate> birth, Optional<String> bio) {
        return new Wish(new Personal(
                handle,
                personal.displayName(),
                phone,
                birth,
                bio,
                personal.address(),
                personal.links(),
                personal.skills(),
                personal.interests(),
                personal.language(),
                personal.timezone()));
    }

    private Wish with(String displayName, Address address, List<Link> links, String language, String timezone) {
        return new Wish(new Personal(
                personal.handle(),
                displayName,
                personal.phone(),
                personal.dateOfBirth(),
                personal.bio(),
                address,
                links,
                personal.skills(),
                personal.interests(),
                language,
                timezone));
    }

    private Wish tagged(List<String> skills, List<String> interests) {
        return new Wish(new Personal(
                personal.handle(),
                personal.displayName(),
                personal.phone(),
                personal.dateOfBirth(),
                personal.bio(),
                personal.address(),
                personal.links(),
                skills,
                interests,
                personal.language(),
                personal.timezone()));
    }
}
