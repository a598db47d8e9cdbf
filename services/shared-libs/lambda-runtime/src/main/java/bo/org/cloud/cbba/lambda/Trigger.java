package bo.org.cloud.cbba.lambda;

import jakarta.json.JsonObject;

/// What one kind of event sets off.
interface Trigger {
    /// @return the answer that Lambda hands to whoever sent the event
    /// @throws RefusedEventException if the event is not one of its kind after all
    JsonObject fire(EventFields event);
}
