package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.platform.SubscriptionTable;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AlarmsStackTest {
    private final Stacked stack = Synthesis.shared().stack("ugsys-alarms");

    @Test
    void everyQueueAndEveryFunctionIsWatched() {
        var wanted = new TreeSet<>(Set.of("ugsys-Undelivered", "ugsys-ApiServerErrors"));
        SubscriptionTable.ALL.stream().map(each -> Names.title(each.consumer())).forEach(consumer -> {
            wanted.add("ugsys-" + consumer + "DeadLetters");
            wanted.add("ugsys-" + consumer + "QueueAge");
        });
        DeployedService.ALL.forEach(service -> {
            wanted.add("ugsys-" + service.title() + "Errors");
            wanted.add("ugsys-" + service.title() + "Throttles");
        });

        assertEquals(
                wanted,
                stack.all("AWS::CloudWatch::Alarm")
                        .map(alarm -> alarm.text("AlarmName"))
                        .collect(Texts.sorted()));
    }

    @Test
    void everyAlarmTellsSomebody() {
        var topic = stack.one("AWS::SNS::Topic", "TopicName", "ugsys-alarms");

        stack.all("AWS::CloudWatch::Alarm").forEach(alarm -> {
            assertTrue(alarm.refersTo("AlarmActions", topic.id()), alarm.id());
            assertEquals("notBreaching", alarm.text("TreatMissingData"));
        });
    }

    @Test
    void everyLogIsKeptForAQuarter() {
        var logs = Synthesis.shared().all("AWS::Logs::LogGroup").toList();

        assertEquals(DeployedService.ALL.size() + 2, logs.size());
        logs.forEach(log -> assertEquals("90", log.text("RetentionInDays"), log.id()));
    }
}
