package bo.org.cloud.cbba.omnichannel.adapter.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A mail that would have been sent.
public record OutboxMail(
        UUID id, UUID messageId, String address, String subject, String text, String html, Instant createdAt) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /// The web addresses in its text, in their order.
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /// Never what it says: it may hold a link that proves something.
    @Override
    public String toString() {
        return "OutboxMail[" + id + "]";
    }
}
