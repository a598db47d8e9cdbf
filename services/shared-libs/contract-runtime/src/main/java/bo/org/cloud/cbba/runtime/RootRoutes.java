package bo.org.cloud.cbba.runtime;

import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpService;
import java.util.Map;

/// Routes outside the specs: they come before the operations and carry the same headers.
record RootRoutes(Map<String, Handler> handlers, Map<String, HttpService> services) {
    void register(HttpRouting.Builder routing, FrontDoor door) {
        handlers.forEach((pattern, handler) -> routing.any(pattern, door.rooted(handler)));
        services.forEach((path, service) -> {
            routing.any(path + "/*", door.rooted((request, response) -> response.next()));
            routing.register(path, service);
        });
    }
}
