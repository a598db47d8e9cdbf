// Generated from specs/asyncapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;
import java.util.Objects;

/// Where the message is.
///
/// A later version of the contract may add values, so a reader has to expect other ones than these.
@JsonbTypeAdapter(MessageStatus.Text.class)
public record MessageStatus(String value) {
    public static final MessageStatus QUEUED = new MessageStatus("queued");
    public static final MessageStatus SENDING = new MessageStatus("sending");
    public static final MessageStatus SENT = new MessageStatus("sent");
    public static final MessageStatus DELIVERED = new MessageStatus("delivered");
    public static final MessageStatus FAILED = new MessageStatus("failed");
    public static final MessageStatus DEFERRED = new MessageStatus("deferred");
    public static final MessageStatus SUPPRESSED = new MessageStatus("suppressed");
    public static final MessageStatus EXPIRED = new MessageStatus("expired");
    public static final MessageStatus CANCELLED = new MessageStatus("cancelled");

    /// Those of this version, in the contract's order.
    public static final List<MessageStatus> KNOWN =
            List.of(QUEUED, SENDING, SENT, DELIVERED, FAILED, DEFERRED, SUPPRESSED, EXPIRED, CANCELLED);

    public static final Codec<MessageStatus> CODEC =
            Scalars.growingEnums(KNOWN, MessageStatus::value, StringRule.length(1, 32), MessageStatus::new);

    public MessageStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<MessageStatus> {
        public Text() {
            super(MessageStatus::value, MessageStatus::new);
        }
    }
}
