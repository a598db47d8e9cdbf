package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.identity.IdentityService;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `POST /dev/admins?email=`: makes a member an administrator, so that there is one to log in as on a laptop.
/// It asks nobody who they are: only an embedded run may host it, and only for callers of the same machine.
final class DevAdmins implements Handler {
    static final String PATH = "/dev/admins";

    private final IdentityService identity;

    DevAdmins(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        var email = request.query().first("email").asOptional();
        if (!request.prologue().method().equals(Method.POST)) {
            response.status(Status.METHOD_NOT_ALLOWED_405).send();
        } else if (!request.remotePeer().host().matches("127\\..*|::1|0:0:0:0:0:0:0:1|localhost")) {
            response.status(Status.FORBIDDEN_403).send();
        } else {
            var granted =
                    email.filter(address -> identity.grant(address, "admin")).isPresent();
            response.status(granted ? Status.NO_CONTENT_204 : Status.NOT_FOUND_404)
                    .send();
        }
    }
}
