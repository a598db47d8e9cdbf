package bo.org.cloud.cbba.profiles.domain;

import java.util.List;
import java.util.function.Predicate;

/// How much of a profile is filled in: ten things count alike, two of them are always there.
final class Completeness {
    private static final List<Predicate<Personal>> COUNTED = List.of(
            personal -> !personal.displayName().isBlank(),
            personal -> !personal.timezone().isBlank(),
            personal -> personal.handle().isPresent(),
            personal -> personal.phone().isPresent(),
            personal -> personal.dateOfBirth().isPresent(),
            personal -> personal.bio().isPresent(),
            personal -> !personal.address().isEmpty(),
            personal -> !personal.links().isEmpty(),
            personal -> !personal.skills().isEmpty(),
            personal -> !personal.interests().isEmpty());

    private Completeness() {}

    /// Percent, 0..100.
    static int of(Personal personal) {
        var filled = COUNTED.stream().filter(each -> each.test(personal)).count();
        return Math.toIntExact(filled * 100 / COUNTED.size());
    }
}
