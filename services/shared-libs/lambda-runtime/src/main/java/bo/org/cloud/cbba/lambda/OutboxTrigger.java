package bo.org.cloud.cbba.lambda;

import bo.org.cloud.cbba.events.OutboxPublication;
import bo.org.cloud.cbba.lambda.RefusedEventException.Code;
import bo.org.cloud.cbba.store.OutboxImage;
import bo.org.cloud.cbba.store.OutboxRecord;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// The stream of the outbox table: what was put in goes to the bus and out of the table. From the first record that
/// the bus did not take, the stream sends the batch again (`ReportBatchItemFailures`), so order is kept.
final class OutboxTrigger implements Trigger {
    private final String table;
    private final OutboxPublication publication;

    OutboxTrigger(String table, OutboxPublication publication) {
        this.table = table;
        this.publication = publication;
    }

    private record Change(String sequenceNumber, OutboxRecord record) {}

    @Override
    public JsonObject fire(EventFields event) {
        var changes = new ArrayList<Change>();
        IntStream.range(0, event.array("Records").size())
                .mapToObj(index -> event.element("Records", index))
                .forEach(record -> collect(record, changes));
        var left = publication.publish(changes.stream().map(Change::record).toList());
        return BatchAnswer.failures(changes.stream()
                .filter(change -> left.contains(change.record().eventId()))
                .map(Change::sequenceNumber)
                .findFirst()
                .map(List::of)
                .orElse(List.of()));
    }

    private void collect(EventFields record, List<Change> changes) {
        var stream = record.text("eventSourceARN");
        if (!record.text("eventSource").equals("aws:dynamodb") || !stream.contains(":table/" + table + "/")) {
            throw new RefusedEventException(Code.FOREIGN_SOURCE, stream);
        }
        var change = record.object("dynamodb");
        var number = change.text("SequenceNumber");
        switch (record.text("eventName")) {
            case "INSERT", "MODIFY" -> changes.add(new Change(number, image(change.object("NewImage"))));
            case "REMOVE" -> {} // by the relay, after the bus had it
            default -> throw record.malformed("eventName", "INSERT, MODIFY or REMOVE");
        }
    }

    private static OutboxRecord image(EventFields image) {
        var attributes = new LinkedHashMap<String, String>();
        image.json()
                .keySet()
                .forEach(name -> attributes.put(name, image.object(name).text("S")));
        try {
            return OutboxImage.read(attributes);
        } catch (IllegalArgumentException malformed) {
            throw image.malformed("", "an outbox item: " + malformed.getMessage());
        }
    }
}
