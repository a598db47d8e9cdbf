package bo.org.cloud.cbba.profiles.domain;

import java.util.Optional;

/// A postal address, or a part of one.
public record Address(
        Optional<String> street,
        Optional<String> city,
        Optional<String> state,
        Optional<String> postalCode,
        Optional<String> country) {
    public static final Address NONE =
            new Address(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return equals(NONE);
    }

    @Override
    public String toString() {
        return "Address[***]";
    }
}
