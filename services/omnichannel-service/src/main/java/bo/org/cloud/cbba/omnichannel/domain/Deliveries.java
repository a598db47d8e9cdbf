package bo.org.cloud.cbba.omnichannel.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The messages whose turn it is.
public interface Deliveries {
    /// Takes messages of a channel for this worker alone until `now + lease`, at once and not with a commit:
    /// due ones, and those whose worker's time is over. Each begins an attempt; an attempt whose result is
    /// still missing is noted as lost. Transactional ones come first, then the longest due.
    List<Message> claim(Channel channel, String provider, int limit, Duration lease, Instant now);
}
