package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.work.UnitOfWork;

/// A unit of work that may be started by a consumed event.
public interface ConsumingWork extends UnitOfWork {
    /// Looks up whether the event is still to be applied and, if it is, enlists the marks that make this commit
    /// the only one to apply it. Two consumers that race both get [Consumption#APPLY]; the later commit then
    /// throws `ConditionLostException`, and asking again in a new unit of work tells why.
    ///
    /// @throws bo.org.cloud.cbba.contract.work.StoreUnavailableException if the store does not answer in time
    Consumption consumed(EventEnvelope envelope, Subscription.Mode mode);
}
