package bo.org.cloud.cbba.lambda;

import bo.org.cloud.cbba.lambda.RefusedEventException.Code;

/// The kinds of events there are, each known by what only it has.
enum TriggerKind {
    /// API Gateway HTTP API, payload format 2.0.
    HTTP,
    /// An event source mapping of SQS.
    QUEUE,
    /// An event source mapping of a DynamoDB stream.
    STREAM,
    /// EventBridge Scheduler, with the input that [ScheduleTrigger#input] makes.
    SCHEDULE;

    private static final String PAYLOAD_FORMAT = "2.0";

    /// @throws RefusedEventException if it is of no kind or of several
    static TriggerKind of(EventFields event) {
        var isHttp = event.has("requestContext");
        var isRecords = event.has("Records");
        var isSchedule = event.has(ScheduleTrigger.NAME);
        if ((isHttp ? 1 : 0) + (isRecords ? 1 : 0) + (isSchedule ? 1 : 0) != 1) {
            throw new RefusedEventException(
                    Code.UNKNOWN_TRIGGER, "fields " + event.json().keySet());
        }
        if (isHttp) {
            return http(event);
        }
        return isRecords ? records(event) : SCHEDULE;
    }

    private static TriggerKind http(EventFields event) {
        var format = event.optionalText("version").orElse("none");
        if (!format.equals(PAYLOAD_FORMAT)) {
            throw new RefusedEventException(Code.UNSUPPORTED_PAYLOAD_FORMAT, "version " + format);
        }
        return HTTP;
    }

    private static TriggerKind records(EventFields event) {
        if (event.array("Records").isEmpty()) {
            throw event.malformed("Records", "an array with records");
        }
        var source = event.element("Records", 0).text("eventSource");
        return switch (source) {
            case "aws:sqs" -> QUEUE;
            case "aws:dynamodb" -> STREAM;
            default -> throw new RefusedEventException(Code.UNKNOWN_TRIGGER, "eventSource " + source);
        };
    }
}
