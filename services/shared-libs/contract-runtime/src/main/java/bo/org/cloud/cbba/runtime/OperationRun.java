package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.contract.work.WorkContext;
import bo.org.cloud.cbba.contract.work.WorkStore;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.util.Optional;

/// Runs the route in a unit of work and commits it once, with the answer encoded before: nothing that could
/// still fail comes after the commit. A lost condition means that somebody else was first, so the handler
/// decides again.
final class OperationRun<T> {
    private static final int MOST_RERUNS = 3;

    private final WorkStore store;
    private final SuccessReplies<T> successes;
    private final Route<T> route;

    OperationRun(OperationParts parts, SuccessReplies<T> successes, Route<T> route) {
        this.successes = successes;
        this.route = route;
        store = parts.service().workStore();
    }

    Reply answer(ServerExchange exchange, Inbound in) {
        var context = new WorkContext(in.ids, actor(exchange.caller(), in), in.now);
        try {
            return commitOrRerun(exchange, in, context);
        } catch (StoreUnavailableException unknown) {
            // the commit may have happened: the key stays claimed until its lease ends, and then the store knows
            throw unknown;
        } catch (ProblemException | ContractBrokenException refused) {
            exchange.claim().release();
            throw refused;
        } catch (RuntimeException | StackOverflowError fault) {
            exchange.claim().release();
            throw fault;
        }
    }

    private Reply commitOrRerun(ServerExchange exchange, Inbound in, WorkContext context) {
        for (var reruns = 0; ; reruns++) {
            try {
                return attempt(store.begin(context), exchange, in);
            } catch (ConditionLostException lost) {
                if (reruns == MOST_RERUNS) {
                    var type =
                            exchange.hasPrecondition() ? PlatformProblem.PRECONDITION_FAILED : PlatformProblem.CONFLICT;
                    var refusal = ProblemException.of(type);
                    refusal.addSuppressed(lost);
                    throw refusal;
                }
            }
        }
    }

    private Reply attempt(UnitOfWork work, ServerExchange exchange, Inbound in) {
        try {
            var reply = successes.reply(runIn(work, exchange), exchange, in);
            commit(work, reply, exchange);
            return reply;
        } catch (ProblemException refused) {
            if (refused.keepsWork() && !work.isEmpty()) {
                store.commit(work, Optional.empty());
            }
            throw refused;
        }
    }

    private Answer<T> runIn(UnitOfWork work, ServerExchange exchange) {
        return ScopedValue.where(UnitOfWork.CURRENT, work).call(() -> route.answer(exchange));
    }

    private void commit(UnitOfWork work, Reply reply, ServerExchange exchange) {
        if (exchange.claim().isHeld()) {
            store.commit(work, exchange.claim().completion(SuccessReplies.stored(reply)));
        } else if (!work.isEmpty()) {
            store.commit(work, Optional.empty());
        }
    }

    private static Actor actor(Caller caller, Inbound in) {
        return switch (caller) {
            case Caller.User ignored -> new Actor("user", in.subject);
            case Caller.Service ignored -> new Actor("service", in.subject);
            case Caller.Anonymous ignored -> new Actor("anonymous", "anonymous");
        };
    }
}
