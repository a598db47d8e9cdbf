package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.work.WorkContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

final class Works {
    static final Instant NOON = Instant.parse("2031-03-15T12:00:00.123Z");
    static final UUID CAUSE = UUID.fromString("0195f2a0-0000-7000-8000-000000000001");
    static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private Works() {}

    static WorkContext atNoon() {
        return at(NOON);
    }

    static WorkContext at(Instant now) {
        return new WorkContext(
                new CallIds("request-1", "correlation-1", Optional.of(TRACE), Optional.of(CAUSE)),
                new Actor("user", "ana"),
                now);
    }
}
