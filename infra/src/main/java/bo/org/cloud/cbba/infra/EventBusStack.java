package bo.org.cloud.cbba.infra;

import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.events.EventQueues;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.events.Archive;
import software.amazon.awscdk.services.events.EventBus;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.Match;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.RuleTargetInput;
import software.amazon.awscdk.services.events.targets.SqsQueue;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/// The bus, and for each consumer in the subscription table a queue with dead letters and a rule per event type.
/// Offers the queues to the functions that read them. Nothing has to exist before it.
final class EventBusStack extends Stack {
    private static final Duration ARCHIVED = Duration.days(30);
    private static final Duration KEPT = Duration.days(EventQueues.RETENTION_DAYS);
    private static final Duration TRIED = Duration.hours(24);
    private static final int TRIES = 185;

    private final String prefix;
    private final EventBus bus;
    private final Queue undelivered;
    private final Map<String, ConsumerQueues> queues = new TreeMap<>();

    /// The queue of one consumer and what it gave up.
    record ConsumerQueues(Queue queue, Queue deadLetters) {}

    /// What it is called.
    ///
    /// @param prefix of its queues
    record BusNames(String bus, String prefix) {
        static final BusNames PLATFORM = new BusNames(InfraOptions.BUS, InfraOptions.PREFIX);
    }

    EventBusStack(Construct scope, String id, StackProps props, BusNames names, List<Subscription> subscriptions) {
        super(scope, id, props);
        prefix = names.prefix();
        bus = EventBus.Builder.create(this, "Bus").eventBusName(names.bus()).build();
        Archive.Builder.create(this, "Archive")
                .archiveName(names.bus())
                .description("All facts of the platform; sensitive ones are encrypted by who publishes them")
                .sourceEventBus(bus)
                .eventPattern(
                        EventPattern.builder().source(Match.prefix("ugsys.")).build())
                .retention(ARCHIVED)
                .build();
        undelivered = queue("Undelivered", prefix + "undelivered").build();
        Reasons.isWhereLettersEnd(undelivered);
        subscriptions.forEach(this::subscribe);
    }

    EventBus bus() {
        return bus;
    }

    /// What the bus could not put into a queue, with its reason in the attributes.
    Queue undelivered() {
        return undelivered;
    }

    /// By consumer, in the order of their names: the order of resources in templates must not change by chance.
    Map<String, ConsumerQueues> queues() {
        return Collections.unmodifiableMap(queues);
    }

    private void subscribe(Subscription subscription) {
        var consumer = queues.computeIfAbsent(subscription.consumer(), this::queuesOf);
        Rule.Builder.create(this, Names.title(subscription.consumer() + "-" + subscription.eventType()))
                .ruleName(subscription.consumer() + "-" + subscription.eventType())
                .eventBus(bus)
                .eventPattern(EventPattern.builder()
                        .source(List.of(subscription.source()))
                        .detailType(List.of(subscription.eventType()))
                        .build())
                .targets(List.of(SqsQueue.Builder.create(consumer.queue())
                        // The queue gets the envelope alone, as from any other bus.
                        .message(RuleTargetInput.fromEventPath("$.detail"))
                        .deadLetterQueue(undelivered)
                        .maxEventAge(TRIED)
                        .retryAttempts(TRIES)
                        .build()))
                .build();
    }

    private ConsumerQueues queuesOf(String consumer) {
        var title = Names.title(consumer);
        var deadLetters = queue(title + "DeadLetters", EventQueues.deadLetterNameOf(prefix, consumer))
                .build();
        var queue = queue(title + "Queue", EventQueues.nameOf(prefix, consumer))
                .visibilityTimeout(Duration.seconds(EventQueues.VISIBILITY_SECONDS))
                .deadLetterQueue(DeadLetterQueue.builder()
                        .queue(deadLetters)
                        .maxReceiveCount(EventQueues.MAX_RECEIVES)
                        .build())
                .build();
        return new ConsumerQueues(queue, deadLetters);
    }

    private Queue.Builder queue(String construct, String name) {
        return Queue.Builder.create(this, construct)
                .queueName(name)
                .retentionPeriod(KEPT)
                .encryption(QueueEncryption.SQS_MANAGED)
                .enforceSsl(true);
    }
}
