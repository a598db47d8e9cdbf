package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import io.helidon.webserver.CloseConnectionException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one operation: gate, route, commit, and a problem document for whatever refuses the call.
final class OperationEndpoint<T> implements Endpoint {
    private static final Logger LOG = LoggerFactory.getLogger(OperationEndpoint.class);
    private static final Duration STORE_RETRY = Duration.ofSeconds(2);

    private final OperationParts parts;
    private final OperationGate gate;
    private final OperationRun<T> run;
    private final Refusals refusals;

    OperationEndpoint(OperationParts parts, AddressLimits addresses, @Nullable Codec<T> codec, Route<T> route) {
        this.parts = parts;
        gate = new OperationGate(parts, addresses);
        run = new OperationRun<>(parts, new SuccessReplies<>(parts.operation(), codec), route);
        refusals = new Refusals(parts);
    }

    @Override
    public Reply answer(Inbound in, List<String> pathValues) {
        in.operationId = parts.operation().id();
        var stamp = new LimitStamp();
        return stamp.stamp(attempt(in, pathValues, stamp));
    }

    private Reply attempt(Inbound in, List<String> pathValues, LimitStamp stamp) {
        try {
            var passage = gate.pass(in, pathValues, stamp);
            return run.answer(new ServerExchange(parts, in, passage, pathValues), in);
        } catch (ReplayException before) {
            return SuccessReplies.replay(parts.operation(), before.answer());
        } catch (ProblemException refusal) {
            return refusals.reply(refusal, in);
        } catch (ContractBrokenException breach) {
            parts.service().breach().report(parts.operation().id(), breach.what());
            return refusals.internalError(in);
        } catch (StoreUnavailableException down) {
            LOG.warn("store not available for {}", parts.operation().id(), down);
            return refusals.unavailable(STORE_RETRY, in);
        } catch (CloseConnectionException | UncheckedIOException gone) {
            // nobody is left to answer; the server closes the connection
            throw gone;
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("{} failed", parts.operation().id(), fault);
            return refusals.internalError(in);
        }
    }
}
