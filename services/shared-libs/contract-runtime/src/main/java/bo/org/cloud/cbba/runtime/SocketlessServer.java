package bo.org.cloud.cbba.runtime;

import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;

/// What a [ContractServer] answers, for whoever brings the requests by other means than a socket.
///
/// @param unreadable answers what is no request
/// @param options its limits of sizes hold here too
public record SocketlessServer(HttpRouting.Builder routing, DirectHandlers unreadable, RuntimeOptions options) {}
