package bo.org.cloud.cbba.identity.domain;

import java.util.UUID;

/// One login of one person: the tokens' `sid`.
public record SessionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
