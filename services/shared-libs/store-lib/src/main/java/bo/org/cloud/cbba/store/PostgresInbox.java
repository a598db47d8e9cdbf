package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/// Looks up what was applied.
final class PostgresInbox {
    private static final String FIND = """
        SELECT CASE
            WHEN EXISTS (SELECT FROM inbox WHERE event_id = :eventId AND expires_at > :now) THEN 'DUPLICATE'
            WHEN :projects AND EXISTS (SELECT FROM inbox_sequence
                WHERE family = :family AND subject = :subject AND sequence > :sequence) THEN 'STALE'
            ELSE 'APPLY' END
        """;

    private final Jdbi jdbi;

    PostgresInbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Consumption find(InboxMark wanted, Instant now) {
        return guarded(
                "read inbox",
                () -> jdbi.withHandle(handle -> handle.createQuery(FIND)
                        .bind("eventId", wanted.eventId())
                        .bind("projects", wanted.projects())
                        .bind("family", wanted.family())
                        .bind("subject", wanted.subject())
                        .bind("sequence", wanted.sequence())
                        .bind("now", now)
                        .mapTo(Consumption.class)
                        .one()));
    }
}
