package bo.org.cloud.cbba.contract.work;

import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import java.util.Map;

/// Everything that one call or one consumed event changes: collected while the handler runs and committed at once
/// after it has returned, or not at all. Bound to the handler's thread; not for use by several threads.
public interface UnitOfWork {
    ScopedValue<UnitOfWork> CURRENT = ScopedValue.newInstance();

    /// The unit of work of the handler that runs in this thread.
    ///
    /// @throws IllegalStateException outside a handler
    static UnitOfWork current() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("no unit of work: writes are possible inside a handler only");
        }
        return CURRENT.get();
    }

    /// Who works, for which request, and when.
    WorkContext context();

    /// Enlists a fact for the outbox.
    void publish(OutgoingEvent<?> event);

    /// Enlists an audit entry.
    ///
    /// @param action what was done, e.g. `session.revoked`
    /// @param subject whom or what it was done to
    /// @param details never a secret
    void audit(String action, String subject, Map<String, String> details);

    /// Whether nothing was enlisted, so that there is nothing to commit.
    boolean isEmpty();
}
