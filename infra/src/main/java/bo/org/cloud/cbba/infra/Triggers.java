package bo.org.cloud.cbba.infra;

import bo.org.cloud.cbba.store.ScheduleSpec;
import bo.org.cloud.cbba.store.TableSpec;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.FilterCriteria;
import software.amazon.awscdk.services.lambda.FilterRule;
import software.amazon.awscdk.services.lambda.StartingPosition;
import software.amazon.awscdk.services.lambda.eventsources.DynamoEventSource;
import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
import software.amazon.awscdk.services.scheduler.CfnSchedule;
import software.constructs.Construct;

/// What calls a function beside the HTTP API: its queue, the streams of the tables that are followed, its
/// schedules.
record Triggers(Construct scope, DeployedService service, Alias live, ServiceStack.Needs needs) {
    private static final int BATCH = 10;
    // A burst of events must not take the concurrency that calls of people need.
    private static final int CONCURRENT_BATCHES = 20;
    private static final int STREAM_BATCH = 100;

    void declare() {
        var own = needs.bus().queues().get(service.name());
        if (own != null) {
            live.addEventSource(SqsEventSource.Builder.create(own.queue())
                    .batchSize(BATCH)
                    .maxConcurrency(CONCURRENT_BATCHES)
                    .reportBatchItemFailures(true)
                    .build());
        }
        service.resources().tables().stream().filter(TableSpec::streamed).forEach(this::follow);
        if (!service.resources().schedules().isEmpty()) {
            var role = schedulerRole();
            service.resources().schedules().forEach(schedule -> schedule(schedule, role));
        }
    }

    /// Tried until it is done, in order: an outbox item that were skipped would only be found by the schedule.
    private void follow(TableSpec table) {
        live.addEventSource(DynamoEventSource.Builder.create(needs.tables().table(table.name()))
                .startingPosition(StartingPosition.TRIM_HORIZON)
                .batchSize(STREAM_BATCH)
                .reportBatchItemFailures(true)
                .filters(List.of(FilterCriteria.filter(Map.of("eventName", FilterRule.or("INSERT", "MODIFY")))))
                .build());
    }

    private Role schedulerRole() {
        return Role.Builder.create(scope, "SchedulerRole")
                .assumedBy(new ServicePrincipal("scheduler.amazonaws.com"))
                .description("Lets schedules call the function of " + service.name())
                .inlinePolicies(Map.of(
                        "invoke",
                        PolicyDocument.Builder.create()
                                .statements(List.of(PolicyStatement.Builder.create()
                                        .actions(List.of("lambda:InvokeFunction"))
                                        .resources(List.of(live.getFunctionArn()))
                                        .build()))
                                .build()))
                .build();
    }

    private void schedule(ScheduleSpec schedule, Role role) {
        CfnSchedule.Builder.create(scope, Names.title(schedule.name()) + "Schedule")
                .name(service.functionName() + "-" + schedule.name())
                .scheduleExpression(rate(schedule.every()))
                .flexibleTimeWindow(CfnSchedule.FlexibleTimeWindowProperty.builder()
                        .mode("OFF")
                        .build())
                .target(CfnSchedule.TargetProperty.builder()
                        .arn(live.getFunctionArn())
                        .roleArn(role.getRoleArn())
                        .input("{\"ugsys_schedule\":\"" + schedule.name() + "\"}")
                        // The next one comes soon enough: a late one would only run beside it.
                        .retryPolicy(CfnSchedule.RetryPolicyProperty.builder()
                                .maximumRetryAttempts(0)
                                .maximumEventAgeInSeconds(Duration.minutes(1).toSeconds())
                                .build())
                        .build())
                .build();
    }

    private static String rate(java.time.Duration every) {
        var minutes = every.toMinutes();
        return minutes == 1 ? "rate(1 minute)" : "rate(" + minutes + " minutes)";
    }
}
