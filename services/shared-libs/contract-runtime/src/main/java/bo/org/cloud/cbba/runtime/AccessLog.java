package bo.org.cloud.cbba.runtime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One line per call on the logger `access`. Neither query nor body: both may hold personal data.
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("access");

    private final boolean on;

    AccessLog(boolean on) {
        this.on = on;
    }

    void write(Inbound in, int status, int bytes, String problem, long nanos) {
        if (!on || !LOG.isInfoEnabled()) {
            return;
        }
        var line = LOG.atInfo()
                .addKeyValue("method", in.method)
                .addKeyValue("path", in.path)
                .addKeyValue("status", status)
                .addKeyValue("bytes", bytes)
                .addKeyValue("micros", nanos / 1_000)
                .addKeyValue("operation", in.operationId)
                .addKeyValue("address", in.address);
        (problem.isEmpty() ? line : line.addKeyValue("problem", problem)).log("call");
    }

    /// For what could not be read as a request at all.
    void writeUnread(String requestId, int status, int bytes, String problem) {
        if (on && LOG.isInfoEnabled()) {
            LOG.atInfo()
                    .addKeyValue("request_id", requestId)
                    .addKeyValue("status", status)
                    .addKeyValue("bytes", bytes)
                    .addKeyValue("problem", problem)
                    .log("unread");
        }
    }
}
