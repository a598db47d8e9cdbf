package bo.org.cloud.cbba.lambda;

import bo.org.cloud.cbba.lambda.RefusedEventException.Code;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;

/// What loops and timers do in a process that lives on, each under a name of its own.
public final class ScheduleTrigger implements Trigger {
    static final String NAME = "ugsys_schedule";

    private final Map<String, Runnable> chores;

    ScheduleTrigger(Map<String, Runnable> chores) {
        this.chores = chores;
    }

    /// The input that a schedule of EventBridge Scheduler sends, as JSON text.
    ///
    /// @param name one of the service's schedules
    public static String input(String name) {
        return EventFields.JSON.createObjectBuilder().add(NAME, name).build().toString();
    }

    @Override
    public JsonObject fire(EventFields event) {
        var name = event.text(NAME);
        var chore = chores.get(name);
        if (chore == null) {
            throw new RefusedEventException(Code.UNKNOWN_SCHEDULE, name);
        }
        chore.run();
        return JsonValue.EMPTY_JSON_OBJECT;
    }
}
