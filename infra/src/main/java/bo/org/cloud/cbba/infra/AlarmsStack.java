package bo.org.cloud.cbba.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/// What somebody must look at: dead letters, events that no queue took, queues that are not read, functions that
/// fail or are throttled, an API that answers 5xx. All go to one topic. What it watches has to exist before it.
final class AlarmsStack extends Stack {
    private static final int OLD_SECONDS = 300;
    private static final Duration PERIOD = Duration.minutes(5);

    private final SnsAction tell;

    /// The stacks whose parts are watched.
    record Watched(EventBusStack bus, List<ServiceStack> services, HttpApiStack api) {}

    AlarmsStack(Construct scope, String id, StackProps props, Watched watched) {
        super(scope, id, props);
        tell = new SnsAction(topic());
        holdsNothing("Undelivered", watched.bus().undelivered());
        watched.bus().queues().forEach((consumer, queues) -> {
            var title = Names.title(consumer);
            holdsNothing(title + "DeadLetters", queues.deadLetters());
            above(title + "QueueAge", queues.queue().metricApproximateAgeOfOldestMessage(most()), OLD_SECONDS);
        });
        watched.services().forEach(this::watch);
        above("ApiServerErrors", watched.api().api().metricServerError(sum()), 0);
    }

    private void watch(ServiceStack service) {
        var title = service.service().title();
        above(title + "Errors", service.live().metricErrors(sum()), 0);
        above(title + "Throttles", service.live().metricThrottles(sum()), 0);
    }

    private void holdsNothing(String name, Queue queue) {
        above(name, queue.metricApproximateNumberOfMessagesVisible(most()), 0);
    }

    private void above(String name, IMetric metric, int limit) {
        Alarm.Builder.create(this, name)
                .alarmName(InfraOptions.PREFIX + name)
                .metric(metric)
                .threshold(limit)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                .evaluationPeriods(1)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .build()
                .addAlarmAction(tell);
    }

    private static MetricOptions sum() {
        return MetricOptions.builder().statistic("Sum").period(PERIOD).build();
    }

    private static MetricOptions most() {
        return MetricOptions.builder().statistic("Maximum").period(PERIOD).build();
    }

    private Topic topic() {
        var key = Key.Builder.create(this, "TopicKey")
                .alias("alias/" + InfraOptions.PREFIX + "alarms")
                .description("Alarms at rest; CloudWatch has to be let in to publish to an encrypted topic")
                .enableKeyRotation(true)
                .build();
        key.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
                .actions(List.of("kms:Decrypt", "kms:GenerateDataKey"))
                .resources(List.of("*"))
                .conditions(Map.of("StringEquals", Map.of("aws:SourceAccount", getAccount())))
                .build());
        return Topic.Builder.create(this, "Topic")
                .topicName("ugsys-alarms")
                .masterKey(key)
                .enforceSsl(true)
                .build();
    }
}
