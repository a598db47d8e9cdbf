// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;

/// `transactional` is sent at once, `bulk` when nothing else waits.
@JsonbTypeAdapter(MessagePriority.Text.class)
public enum MessagePriority {
    TRANSACTIONAL("transactional"),
    BULK("bulk");

    public static final Codec<MessagePriority> CODEC = Scalars.enums(List.of(values()), MessagePriority::value);

    private final String value;

    MessagePriority(String value) {
        this.value = value;
    }

    /// @throws IllegalArgumentException if no value is written so
    public static MessagePriority of(String value) {
        for (var known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        throw new IllegalArgumentException("no MessagePriority: " + value);
    }

    /// As it stands in JSON.
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<MessagePriority> {
        public Text() {
            super(MessagePriority::value, MessagePriority::of);
        }
    }
}
