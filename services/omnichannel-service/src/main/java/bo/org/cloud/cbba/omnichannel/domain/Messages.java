package bo.org.cloud.cbba.omnichannel.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The messages. Writes are enlisted in the unit of work.
public interface Messages {
    /// What is looked for; empty parts let everything through.
    record Filter(Optional<String> status, Optional<String> channel, Optional<UUID> userId) {}

    Optional<Message> find(MessageId id);

    /// The newest first.
    ///
    /// @param before those older than this message; empty to begin with the newest
    List<Message> list(Filter filter, Optional<MessageId> before, int limit);

    void add(Message message);

    /// Enlists `next` on the condition that the stored message is still at the version of `current`.
    void replace(Message current, Message next);
}
