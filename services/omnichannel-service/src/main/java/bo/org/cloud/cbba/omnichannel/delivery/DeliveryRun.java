package bo.org.cloud.cbba.omnichannel.delivery;

import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.contract.work.WorkContext;
import bo.org.cloud.cbba.contract.work.WorkStore;
import bo.org.cloud.cbba.logging.LogContext;
import bo.org.cloud.cbba.omnichannel.domain.Delivering;
import bo.org.cloud.cbba.omnichannel.domain.Message;
import bo.org.cloud.cbba.omnichannel.domain.MessageProvider;
import bo.org.cloud.cbba.omnichannel.domain.Outcome;
import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer;
import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer.Refused;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One delivery from hand-over to commit. It never throws: what it cannot settle is claimed again when its
/// lease is over.
public final class DeliveryRun {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRun.class);
    private static final Actor SELF = new Actor("service", "omnichannel-service");

    private final Delivering delivering;
    private final WorkStore store;
    private final Clock clock;

    public DeliveryRun(Delivering delivering, WorkStore store, Clock clock) {
        this.delivering = delivering;
        this.store = store;
        this.clock = clock;
    }

    void deliver(Message claimed, MessageProvider provider) {
        var requestId = Ids.newId().toString();
        try (var _ = LogContext.open(requestId, claimed.correlationId())) {
            deliver(claimed, provider, requestId);
        } catch (ConditionLostException lost) {
            LOG.warn("{} took so long that another worker has it", claimed.id());
        } catch (StoreUnavailableException unavailable) {
            LOG.warn("the result of {} was not written: {}", claimed.id(), unavailable.toString());
        } catch (RuntimeException fault) {
            LOG.error("{} was not settled", claimed.id(), fault);
        }
    }

    private void deliver(Message claimed, MessageProvider provider, String requestId) {
        var startedAt = claimed.updatedAt();
        var answer = handOver(claimed, provider);
        var ids = new CallIds(requestId, claimed.correlationId(), Optional.empty(), Optional.empty());
        var work = store.begin(new WorkContext(ids, SELF, clock.instant()));
        ScopedValue.where(UnitOfWork.CURRENT, work).run(() -> delivering.settle(claimed, provider, startedAt, answer));
        store.commit(work, Optional.empty());
    }

    private ProviderAnswer handOver(Message claimed, MessageProvider provider) {
        try {
            return delivering.handOver(claimed, provider);
        } catch (StoreUnavailableException unavailable) {
            return Refused.of(Outcome.TRANSIENT, "What the message says could not be read.");
        } catch (RuntimeException fault) {
            LOG.error("{} was not handed over to {}", claimed.id(), provider.name(), fault);
            return Refused.of(Outcome.TRANSIENT, "The provider failed unexpectedly.");
        }
    }
}
