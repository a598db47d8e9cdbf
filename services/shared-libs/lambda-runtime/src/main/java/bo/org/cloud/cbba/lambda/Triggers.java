package bo.org.cloud.cbba.lambda;

import bo.org.cloud.cbba.events.OutboxPublication;
import bo.org.cloud.cbba.events.QueueBatch;
import bo.org.cloud.cbba.runtime.SocketlessServer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a service does when Lambda calls it.
public final class Triggers {
    private final Map<TriggerKind, Trigger> byKind = new EnumMap<>(TriggerKind.class);
    private final Map<String, Runnable> schedules = new LinkedHashMap<>();
    private final List<Runnable> priming = new ArrayList<>();

    private Triggers() {}

    public static Triggers none() {
        return new Triggers();
    }

    /// Calls through an HTTP API.
    ///
    /// @param beforeCall runs before each, e.g. reads what was revoked when it is too old; must not throw
    public Triggers http(SocketlessServer server, Runnable beforeCall) {
        byKind.put(TriggerKind.HTTP, new HttpTrigger(new SocketlessHttp(server), beforeCall));
        return this;
    }

    /// Messages of the service's own queue.
    ///
    /// @param afterBatch what the loops would do next elsewhere, e.g. deliver what the messages asked for
    public Triggers queue(QueueBatch batch, Runnable afterBatch) {
        byKind.put(TriggerKind.QUEUE, new QueueTrigger(batch, afterBatch));
        return this;
    }

    /// What was committed to the outbox table.
    public Triggers outbox(String table, OutboxPublication publication) {
        byKind.put(TriggerKind.STREAM, new OutboxTrigger(table, publication));
        return this;
    }

    /// Something that is due now and then.
    ///
    /// @param name what the schedule's input says
    public Triggers schedule(String name, Runnable chore) {
        schedules.put(name, chore);
        byKind.put(TriggerKind.SCHEDULE, new ScheduleTrigger(schedules));
        return this;
    }

    /// Something to do before a snapshot is taken, so that it is quick after a restore; may be done many times.
    public Triggers priming(Runnable act) {
        priming.add(act);
        return this;
    }

    Map<TriggerKind, Trigger> byKind() {
        return Map.copyOf(byKind);
    }

    List<Runnable> priming() {
        return List.copyOf(priming);
    }
}
