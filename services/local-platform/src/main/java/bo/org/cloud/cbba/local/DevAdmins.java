package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.identity.IdentityService;
import bo.org.cloud.cbba.platform.PlatformProblem;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `POST /dev/admins?email=`: makes a member an administrator, so that there is one to log in as on a laptop.
/// It asks nobody who they are: only an embedded run may host it, and only programs of the same machine may call:
/// no page that a browser there shows.
final class DevAdmins implements Handler {
    static final String PATH = "/dev/admins";

    private final IdentityService identity;

    DevAdmins(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        requirePostOfThisMachine(request, response);
        var email = request.query().first("email").asOptional();
        if (email.filter(address -> identity.grant(address, "admin")).isEmpty()) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        response.status(Status.NO_CONTENT_204).send();
    }

    static void requirePostOfThisMachine(ServerRequest request, ServerResponse response) {
        if (!request.prologue().method().equals(Method.POST)) {
            response.header(HeaderNames.ALLOW, "POST");
            throw ProblemException.of(PlatformProblem.METHOD_NOT_ALLOWED);
        }
        if (!request.remotePeer().host().matches("127\\..*|::1|0:0:0:0:0:0:0:1|localhost")
                || request.headers().contains(HeaderNames.ORIGIN)) {
            throw ProblemException.of(PlatformProblem.FORBIDDEN);
        }
    }
}
