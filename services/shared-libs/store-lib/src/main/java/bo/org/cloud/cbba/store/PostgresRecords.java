package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.Completion;
import bo.org.cloud.cbba.store.PostgresWork.Deferred;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The statements on store-lib's own tables that join a commit.
final class PostgresRecords {
    private static final String OUTBOX = """
        INSERT INTO outbox (shard, event_id, source, event_type, envelope)
        VALUES (:shard, :eventId, :source, :eventType, :envelope)
        """;
    private static final String NOTIFY = """
        SELECT pg_notify('outbox', CAST(:shard AS text))
        """;
    private static final String AUDIT = """
        INSERT INTO audit_unsealed
            (entry_id, at, actor_type, actor_id, action, subject, details, request_id, correlation_id)
        VALUES (:id, :at, :actorType, :actorId, :action, :subject, :details, :requestId, :correlationId)
        """;
    private static final String APPLIED = """
        INSERT INTO inbox AS seen (event_id, expires_at)
        VALUES (:eventId, :expires)
        ON CONFLICT (event_id) DO UPDATE SET expires_at = excluded.expires_at
        WHERE seen.expires_at <= :now
        """;
    private static final String SEQUENCE = """
        INSERT INTO inbox_sequence AS highest (family, subject, sequence)
        VALUES (:family, :subject, :sequence)
        ON CONFLICT (family, subject) DO UPDATE SET sequence = excluded.sequence
        WHERE highest.sequence <= excluded.sequence
        """;
    private static final String COMPLETE = """
        UPDATE idempotency
        SET status = :status, headers = :headers, body = :body, expires_at = :expires
        WHERE scope = :scope AND fence = :fence AND status IS NULL
        """;

    private PostgresRecords() {}

    static Stream<Deferred> of(PostgresWork work) {
        var now = work.context().now();
        return Stream.of(
                        work.statements().stream(),
                        work.events().stream().map(PostgresRecords::outbox),
                        notifications(work.events()),
                        work.entries().stream().map(PostgresRecords::audit),
                        work.mark().stream().flatMap(mark -> inbox(mark, now)))
                .flatMap(statements -> statements);
    }

    static Deferred completion(Completion completion, Instant now) {
        var answer = completion.answer();
        return new Deferred(
                Idempotency.LOST,
                1,
                transaction -> transaction
                        .createUpdate(COMPLETE)
                        .bind("scope", completion.call().scope())
                        .bind("fence", completion.fence())
                        .bind("status", answer.status())
                        .bindArray("headers", String.class, HeaderText.flatten(answer.headers()))
                        .bind("body", answer.body())
                        .bind("expires", now.plus(Idempotency.KEPT))
                        .execute());
    }

    private static Deferred outbox(OutboxRecord event) {
        return new Deferred(
                "outbox",
                1,
                transaction ->
                        transaction.createUpdate(OUTBOX).bindMethods(event).execute());
    }

    private static Stream<Deferred> notifications(List<OutboxRecord> events) {
        return events.stream()
                .map(OutboxRecord::shard)
                .distinct()
                .map(shard -> new Deferred(
                        "outbox notification",
                        1,
                        transaction -> transaction
                                .createQuery(NOTIFY)
                                .bind("shard", shard)
                                .mapToMap()
                                .list()
                                .size()));
    }

    private static Deferred audit(AuditEntry entry) {
        var context = entry.context();
        return new Deferred(
                "audit",
                1,
                transaction -> transaction
                        .createUpdate(AUDIT)
                        .bind("id", entry.id())
                        .bind("at", context.now())
                        .bind("actorType", context.actor().type())
                        .bind("actorId", context.actor().id())
                        .bind("action", entry.action())
                        .bind("subject", entry.subject())
                        .bind("details", entry.detailsJson())
                        .bind("requestId", context.ids().requestId())
                        .bind("correlationId", context.ids().correlationId())
                        .execute());
    }

    private static Stream<Deferred> inbox(InboxMark mark, Instant now) {
        var applied = new Deferred(
                "inbox event",
                1,
                transaction -> transaction
                        .createUpdate(APPLIED)
                        .bind("eventId", mark.eventId())
                        .bind("expires", now.plus(InboxMark.KEPT))
                        .bind("now", now)
                        .execute());
        var sequence = new Deferred(
                "inbox sequence",
                1,
                transaction -> transaction
                        .createUpdate(SEQUENCE)
                        .bind("family", mark.family())
                        .bind("subject", mark.subject())
                        .bind("sequence", mark.sequence())
                        .execute());
        return mark.projects() ? Stream.of(applied, sequence) : Stream.of(applied);
    }
}
