package bo.org.cloud.cbba.lambda;

import jakarta.json.JsonObject;

/// A call through an HTTP API. Whatever can be called one is answered, a malformed one with 400.
final class HttpTrigger implements Trigger {
    private final SocketlessHttp http;
    private final Runnable beforeCall;

    HttpTrigger(SocketlessHttp http, Runnable beforeCall) {
        this.http = http;
        this.beforeCall = beforeCall;
    }

    @Override
    public JsonObject fire(EventFields event) {
        HttpCall call;
        try {
            call = HttpCall.read(event);
        } catch (UnreadableCallException unreadable) {
            return http.refuse(unreadable.getMessage()).toEvent();
        }
        beforeCall.run();
        return http.answer(call).toEvent();
    }
}
