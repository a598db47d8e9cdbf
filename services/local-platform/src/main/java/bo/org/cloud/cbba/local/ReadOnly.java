package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// A route beside the contracts that is there to be read: GET, and HEAD, which its handler answers without the
/// body. Other methods are refused as on any other path.
record ReadOnly(Handler handler) implements Handler {
    @Override
    public void handle(ServerRequest request, ServerResponse response) throws Exception {
        var method = request.prologue().method();
        if (!method.equals(Method.GET) && !method.equals(Method.HEAD)) {
            response.header(HeaderNames.ALLOW, "GET, HEAD");
            throw ProblemException.of(PlatformProblem.METHOD_NOT_ALLOWED);
        }
        handler.handle(request, response);
    }
}
