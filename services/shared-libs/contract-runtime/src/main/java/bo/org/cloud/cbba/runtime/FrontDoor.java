package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.logging.LogContext;
import bo.org.cloud.cbba.platform.PlatformProblem;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/// Every request comes in here: ids, look-up, cross-origin headers, the answer, one log line, one measurement.
final class FrontDoor implements Handler {
    private static final Header[] NO_HEADERS = {};

    private final PathTree paths;
    private final ProblemReplies problems;
    private final Cors cors;
    private final ClientAddress addresses;
    private final AccessLog log;
    private final CallMetrics metrics;
    private final Clock clock;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean draining;

    FrontDoor(
            PathTree paths,
            ProblemCatalogue catalogue,
            RuntimeOptions options,
            CallMetrics metrics,
            AccessLog log,
            Clock clock) {
        this.paths = paths;
        this.metrics = metrics;
        this.log = log;
        this.clock = clock;
        problems = new ProblemReplies(catalogue);
        cors = new Cors(options.corsOrigins());
        addresses = new ClientAddress(options.trustedProxies());
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        underWay.incrementAndGet();
        var in = new Inbound(request, addresses.of(request), clock.instant());
        try (var _ = LogContext.open(in.ids.requestId(), in.ids.correlationId())) {
            var reply = answer(in);
            cors.mark(in, reply);
            reply.closes |= draining || in.isLastOfConnection();
            var rest = RequestBody.hasUnreadRest(in);
            reply.closes |= rest && !RequestBody.isRestSmall(in);
            ReplyWriter.write(response, in, reply);
            var nanos = System.nanoTime() - in.startedNanos;
            metrics.record(in.operationId, reply.status.code(), nanos);
            log.write(in, reply.status.code(), reply.body.length, reply.problem, nanos);
            if (rest) {
                RequestBody.skipRest(in);
            }
            if (reply.closes) {
                // Helidon says `Connection: close` but would read on
                throw new CloseConnectionException("answered the last request of the connection");
            }
        } finally {
            underWay.decrementAndGet();
        }
    }

    /// A root route of our own, with the headers that every answer carries. What it refuses is a problem as anywhere.
    Handler rooted(Handler handler) {
        return (request, response) -> {
            var in = new Inbound(request, addresses.of(request), clock.instant());
            ReplyWriter.stampRequest(response.headers(), in);
            response.beforeSend(() -> response.headers().forEach(Header::validate));
            response.whenSent(() -> {
                var nanos = System.nanoTime() - in.startedNanos;
                metrics.record("", response.status().code(), nanos);
                log.write(in, response.status().code(), (int) response.bytesWritten(), "", nanos);
            });
            try (var _ = LogContext.open(in.ids.requestId(), in.ids.correlationId())) {
                handler.handle(request, response);
            } catch (ProblemException refusal) {
                ReplyWriter.write(response, in, problems.reply(refusal, in.ids, in.path, in.locale()));
            }
        };
    }

    /// From now on each answer ends its connection, so that callers go elsewhere.
    void startDraining() {
        draining = true;
    }

    boolean isDraining() {
        return draining;
    }

    int underWay() {
        return underWay.get();
    }

    private Reply answer(Inbound in) {
        var match = paths.find(in.path);
        if (match.isEmpty()) {
            return refuse(in, PlatformProblem.NOT_FOUND);
        }
        var endpoint = match.get().byMethod().get(in.method);
        if (endpoint != null) {
            return endpoint.answer(in, match.get().values());
        }
        var allow = match.get().allow();
        if (in.method.equals("OPTIONS")) {
            var reply =
                    Reply.of(Status.NO_CONTENT_204, NO_HEADERS, Reply.NOTHING).with(HeaderNames.ALLOW, allow);
            return cors.isPreflight(in) ? cors.preflight(in, reply, allow) : reply;
        }
        return refuse(in, PlatformProblem.METHOD_NOT_ALLOWED).with(HeaderNames.ALLOW, allow);
    }

    private Reply refuse(Inbound in, PlatformProblem type) {
        return problems.reply(ProblemException.of(type), in.ids, in.path, in.locale());
    }
}
