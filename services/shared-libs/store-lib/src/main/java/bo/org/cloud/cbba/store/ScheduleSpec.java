package bo.org.cloud.cbba.store;

import java.time.Duration;

/// Something that a service does now and then where no loop of its own runs.
///
/// @param name as the service's function knows it, e.g. `relay`
/// @param every whole minutes
public record ScheduleSpec(String name, Duration every) {
    public ScheduleSpec {
        if (every.toMinutes() < 1 || !every.equals(Duration.ofMinutes(every.toMinutes()))) {
            throw new IllegalArgumentException("schedule " + name + " is not in whole minutes: " + every);
        }
    }

    public static ScheduleSpec everyMinute(String name) {
        return new ScheduleSpec(name, Duration.ofMinutes(1));
    }
}
