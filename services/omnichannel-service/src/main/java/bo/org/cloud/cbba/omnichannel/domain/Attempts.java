package bo.org.cloud.cbba.omnichannel.domain;

import java.util.List;

/// The attempts of messages. They begin when a message is claimed.
public interface Attempts {
    /// The first one first.
    List<Attempt> of(MessageId id);

    /// Enlists the result of the attempt with that number.
    void end(MessageId id, Attempt ended);
}
