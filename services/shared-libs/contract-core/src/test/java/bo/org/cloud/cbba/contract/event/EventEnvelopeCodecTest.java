package bo.org.cloud.cbba.contract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.MalformedJsonException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventEnvelopeCodecTest {
    private static final EventEnvelope ENVELOPE = new EventEnvelope(
            Ids.newId(),
            "identity.user.created",
            "1.0",
            Instant.parse("2026-08-31T14:48:00.5Z"),
            "ugsys.identity-manager",
            "c-1",
            Optional.of(Ids.newId()),
            Optional.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
            new Actor("user", "u-1"),
            "u-1",
            7,
            "{\"email\":\"ana@example.org\",\"n\":1.50}");

    @Test
    void carriesThePayloadUnread() {
        var json = Json.write(EventEnvelopeCodec.INSTANCE, ENVELOPE);
        assertEquals(ENVELOPE, Json.readTolerantly(EventEnvelopeCodec.INSTANCE, json));
    }

    @Test
    void refusesAnEnvelopeWithoutItsId() {
        var json = Json.writeText(EventEnvelopeCodec.INSTANCE, ENVELOPE).replace("event_id", "id");
        var e = assertThrows(
                MalformedJsonException.class, () -> Json.readTolerantly(EventEnvelopeCodec.INSTANCE, json));
        assertEquals("REQUIRED at Pointer[pointer=/event_id]", e.getMessage());
    }
}
