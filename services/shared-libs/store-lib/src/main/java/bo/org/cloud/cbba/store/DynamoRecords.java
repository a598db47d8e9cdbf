package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.Completion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The items of store-lib's own tables that join a commit.
final class DynamoRecords {
    static final String UNSEALED = "unsealed";
    static final String RUNNING = "running";
    static final String DONE = "done";

    private final StoreTables tables;

    DynamoRecords(StoreTables tables) {
        this.tables = tables;
    }

    static String shard(int number) {
        return "shard#" + number;
    }

    DynamoWrite outbox(OutboxRecord event) {
        var item = Attributes.item()
                .with("shard", shard(event.shard()))
                .with("event_id", event.eventId())
                .with("source", event.source())
                .with("event_type", event.eventType())
                .with("envelope", event.envelope());
        return DynamoWrite.put(tables.outbox().name(), item.build(), Condition.none());
    }

    DynamoWrite audit(AuditEntry entry) {
        var context = entry.context();
        var item = Attributes.item()
                .with("chain", UNSEALED)
                .with("entry_id", entry.id())
                .with("at", context.now())
                .with("actor_type", context.actor().type())
                .with("actor_id", context.actor().id())
                .with("action", entry.action())
                .with("subject", entry.subject())
                .with("details", entry.detailsJson())
                .with("request_id", context.ids().requestId())
                .with("correlation_id", context.ids().correlationId());
        return DynamoWrite.put(tables.audit().name(), item.build(), Condition.none());
    }

    Stream<DynamoWrite> inbox(InboxMark mark, Instant now) {
        var applied = DynamoWrite.put(
                tables.inbox().name(),
                Attributes.item()
                        .with("mark", eventMark(mark))
                        .with("expires_at", Attributes.expiry(now.plus(InboxMark.KEPT)))
                        .build(),
                Condition.absent("mark").or(expired(now)));
        return mark.projects() ? Stream.of(applied, sequence(mark)) : Stream.of(applied);
    }

    private DynamoWrite sequence(InboxMark mark) {
        var sequence = Attributes.number(mark.sequence());
        return DynamoWrite.update(
                tables.inbox().name(),
                Map.of("mark", Attributes.text(sequenceMark(mark))),
                DynamoUpdate.begin().set("sequence", sequence),
                Condition.absent("mark").or(Condition.atMost("sequence", sequence)));
    }

    DynamoWrite completion(Completion completion, Instant now) {
        var answer = completion.answer();
        return new DynamoWrite(
                Idempotency.LOST,
                DynamoWrite.update(
                                tables.idempotency().name(),
                                idempotencyKey(completion.call().scope()),
                                DynamoUpdate.begin()
                                        .set("state", Attributes.text(DONE))
                                        .set("status", Attributes.number(answer.status()))
                                        .set("headers", Attributes.texts(answer.headers()))
                                        .set("body", Attributes.bytes(answer.body()))
                                        .set("expires_at", Attributes.expiry(now.plus(Idempotency.KEPT))),
                                stillClaimed(completion.fence()))
                        .item());
    }

    static Condition stillClaimed(long fence) {
        return Condition.equal("fence", Attributes.number(fence))
                .and(Condition.equal("state", Attributes.text(RUNNING)));
    }

    static Condition expired(Instant now) {
        return Condition.atMost("expires_at", Attributes.number(now.getEpochSecond()));
    }

    static Map<String, AttributeValue> idempotencyKey(String scope) {
        return Map.of("scope", Attributes.text(scope));
    }

    static String eventMark(InboxMark mark) {
        return "event#" + mark.eventId();
    }

    static String sequenceMark(InboxMark mark) {
        return "sequence#" + mark.family() + "#" + mark.subject();
    }

    List<DynamoWrite> of(DynamoWork work) {
        var now = work.context().now();
        return Stream.of(
                        work.writes().stream(),
                        work.events().stream().map(this::outbox),
                        work.entries().stream().map(this::audit),
                        work.mark().stream().flatMap(mark -> inbox(mark, now)))
                .flatMap(writes -> writes)
                .toList();
    }
}
