package bo.org.cloud.cbba.lambdarun;

import static org.junit.jupiter.api.Assertions.assertFalse;

import bo.org.cloud.cbba.testing.LambdaProcess;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Lambda's event source mapping of an outbox table's stream, a step at a time.
final class OutboxStream implements AutoCloseable {
    private final DynamoDbStreamsClient client;
    private final String table;
    private final Map<String, String> seen = new HashMap<>();

    OutboxStream(URI endpoint, String table) {
        this.table = table;
        client = DynamoDbStreamsClient.builder()
                .region(Region.US_EAST_1)
                .endpointOverride(endpoint)
                .httpClientBuilder(Apache5HttpClient.builder())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .build();
    }

    /// Gives the function what is new.
    ///
    /// @return how many records that was
    int carryTo(LambdaProcess function) {
        var stream = client.listStreams(request -> request.tableName(table))
                .streams()
                .getFirst()
                .streamArn();
        var shards = client.describeStream(request -> request.streamArn(stream))
                .streamDescription()
                .shards();
        var carried = 0;
        for (var shard : shards) {
            var answer = client.getRecords(request -> request.shardIterator(iterator(stream, shard.shardId())));
            if (!answer.records().isEmpty()) {
                invoke(function, stream, answer.records());
                carried += answer.records().size();
                seen.put(shard.shardId(), answer.records().getLast().dynamodb().sequenceNumber());
            }
        }
        return carried;
    }

    // A new one each time: those of an empty shard do not live long in DynamoDB Local.
    private String iterator(String stream, String shard) {
        var last = seen.get(shard);
        return client.getShardIterator(request -> {
                    request.streamArn(stream).shardId(shard);
                    if (last == null) {
                        request.shardIteratorType(ShardIteratorType.TRIM_HORIZON);
                    } else {
                        request.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                                .sequenceNumber(last);
                    }
                })
                .shardIterator();
    }

    private static void invoke(LambdaProcess function, String stream, List<Record> records) {
        var outcome = function.invoke(event(stream, records));
        assertFalse(outcome.failed(), outcome.body());
        assertFalse(outcome.body().contains("itemIdentifier"), outcome.body());
    }

    private static String event(String stream, List<Record> records) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (var each : records) {
            var change = Json.createObjectBuilder()
                    .add("SequenceNumber", each.dynamodb().sequenceNumber())
                    .add("Keys", image(each.dynamodb().keys()))
                    .add("StreamViewType", "NEW_IMAGE");
            if (each.dynamodb().hasNewImage()) {
                change.add("NewImage", image(each.dynamodb().newImage()));
            }
            all.add(Json.createObjectBuilder()
                    .add("eventID", each.eventID())
                    .add("eventName", each.eventNameAsString())
                    .add("eventVersion", "1.1")
                    .add("eventSource", "aws:dynamodb")
                    .add("awsRegion", "us-east-1")
                    .add("dynamodb", change)
                    .add("eventSourceARN", stream));
        }
        return Json.createObjectBuilder().add("Records", all).build().toString();
    }

    private static JsonObjectBuilder image(Map<String, AttributeValue> item) {
        var image = Json.createObjectBuilder();
        item.forEach((name, value) -> image.add(name, Json.createObjectBuilder().add("S", value.s())));
        return image;
    }

    @Override
    public void close() {
        client.close();
    }
}
