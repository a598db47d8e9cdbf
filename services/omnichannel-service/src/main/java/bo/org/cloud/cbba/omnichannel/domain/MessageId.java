package bo.org.cloud.cbba.omnichannel.domain;

import java.util.UUID;

public record MessageId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
