package bo.org.cloud.cbba.lambda;

import bo.org.cloud.cbba.lambda.RefusedEventException.Code;
import bo.org.cloud.cbba.logging.Logging;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The handler of a service's function: each service has a `LambdaMain` that says what its triggers are.
public abstract class LambdaFunction implements RequestStreamHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LambdaFunction.class);

    private final Map<TriggerKind, Trigger> triggers;
    // Held here, for the context keeps its resources by weak references alone.
    @SuppressWarnings("unused")
    private final Snapshot snapshot;

    protected LambdaFunction(Triggers triggers) {
        this.triggers = triggers.byKind();
        this.snapshot = Snapshot.register(triggers.priming());
    }

    /// @throws RefusedEventException if the event is not one that this function does
    @Override
    public final void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        try {
            var fields = EventFields.parse(event);
            var kind = TriggerKind.of(fields);
            var trigger = triggers.get(kind);
            if (trigger == null) {
                throw new RefusedEventException(Code.TRIGGER_NOT_SERVED, kind.name());
            }
            try (var writer = EventFields.JSON.createWriter(answer)) {
                writer.writeObject(trigger.fire(fields));
            }
        } catch (RefusedEventException refused) {
            LOG.error("invocation {} refused: {}", context.getAwsRequestId(), refused.getMessage());
            throw refused;
        } finally {
            // Lambda freezes the process as soon as it has the answer: what is not out by then is late or lost.
            Logging.flush();
        }
    }
}
