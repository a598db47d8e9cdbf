package bo.org.cloud.cbba.identity.adapter.tokens;

import bo.org.cloud.cbba.auth.Revocation;
import bo.org.cloud.cbba.auth.RevocationFeed;
import bo.org.cloud.cbba.identity.domain.RevocationLog;
import java.time.Clock;
import java.util.Optional;

/// Identity follows its own log, so that every instance knows what another one revoked.
public final class OwnRevocations implements RevocationFeed {
    private static final int PAGE = 100;

    private final bo.org.cloud.cbba.identity.domain.RevocationFeed feed;
    private final Clock clock;

    public OwnRevocations(RevocationLog log, Clock clock) {
        this.feed = new bo.org.cloud.cbba.identity.domain.RevocationFeed(log);
        this.clock = clock;
    }

    @Override
    public Page fetch(Optional<String> cursor) {
        var page = feed.read(cursor, PAGE, clock.instant());
        var entries = page.entries().stream()
                .map(entry -> new Revocation(
                        Revocation.Kind.valueOf(entry.kind()), entry.id(), entry.notBefore(), entry.expiresAt()))
                .toList();
        return new Page(entries, page.next(), entries.size() < PAGE);
    }
}
