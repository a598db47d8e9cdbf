package bo.org.cloud.cbba.omnichannel.dev;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.omnichannel.adapter.outbox.LocalOutbox;
import bo.org.cloud.cbba.platform.PlatformProblem;
import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;

/// `GET /dev/outbox`: what would have been sent, the newest first; `?to=` shows one address only. A page for
/// people, and JSON for whoever asks for it. It shows secrets: only an embedded run may host it.
public final class DevOutbox implements Handler {
    /// Where it is to be mounted, at the root.
    public static final String PATH = "/dev/outbox";

    private static final int MOST = 200;
    private static final byte[] NOTHING = {};
    private static final HeaderName POLICY = HeaderNames.create("Content-Security-Policy");
    // No script anywhere, also not in the framed mails, whose policy this is too. Mails are styled by attributes.
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    private final LocalOutbox outbox;
    private final OutboxPage page = OutboxPage.load();

    public DevOutbox(LocalOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        var method = request.prologue().method();
        if (!method.equals(Method.GET) && !method.equals(Method.HEAD)) {
            response.header(HeaderNames.ALLOW, "GET, HEAD");
            throw ProblemException.of(PlatformProblem.METHOD_NOT_ALLOWED);
        }
        var to = request.query().first("to").asOptional().filter(address -> !address.isBlank());
        var mails = outbox.newest(to, MOST);
        response.header(HeaderNames.CACHE_CONTROL, "no-store").header(HeaderNames.VARY, "Accept");
        var isJson = wantsJson(request);
        if (isJson) {
            response.headers().contentType(MediaTypes.APPLICATION_JSON);
        } else {
            response.header(POLICY, PAGE_POLICY).header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        }
        var body = isJson
                ? OutboxJson.write(mails)
                : page.render(mails, to.orElse("")).getBytes(StandardCharsets.UTF_8);
        response.headers().contentLength(body.length);
        response.send(method.equals(Method.HEAD) ? NOTHING : body);
    }

    private static boolean wantsJson(ServerRequest request) {
        return request.headers()
                .bestAccepted(MediaTypes.TEXT_HTML, MediaTypes.APPLICATION_JSON)
                .filter(MediaTypes.APPLICATION_JSON::equals)
                .isPresent();
    }
}
