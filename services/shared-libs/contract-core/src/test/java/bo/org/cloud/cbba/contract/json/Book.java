package bo.org.cloud.cbba.contract.json;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A type with a field of each kind, as a generated one would look.
record Book(
        UUID id,
        String title,
        Optional<String> isbn,
        Optional<String> contact,
        int pages,
        Optional<Long> copies,
        Optional<Double> weight,
        boolean lent,
        Optional<LocalDate> published,
        Optional<Instant> addedAt,
        Optional<URI> cover,
        Optional<Genre> genre,
        List<String> tags,
        Map<String, Integer> ratings,
        Optional<Author> author) {
    Book {
        tags = List.copyOf(tags);
        ratings = Map.copyOf(ratings);
    }

    enum Genre {
        NOVEL,
        ESSAY;

        String wire() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    record Author(String name) {}
}
