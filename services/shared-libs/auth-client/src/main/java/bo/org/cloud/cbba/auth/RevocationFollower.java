package bo.org.cloud.cbba.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps [Revocations] up to the feed by asking every `interval`.
public final class RevocationFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RevocationFollower.class);

    // Services start together: until identity answers for the first time it is asked again soon, then less and less.
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final RevocationFeed feed;
    private final Revocations revocations;
    private final Clock clock;
    private volatile Optional<String> cursor = Optional.empty();
    private volatile boolean everRead;
    private volatile Instant retryAt = Instant.MIN;
    private volatile boolean closed;
    private volatile Optional<Thread> loop = Optional.empty();

    public RevocationFollower(RevocationFeed feed, Revocations revocations, Clock clock) {
        this.feed = feed;
        this.revocations = revocations;
        this.clock = clock;
    }

    /// Starts following in a virtual thread until [#close].
    public void start(Duration interval) {
        loop = Optional.of(Thread.ofVirtual().name("revocations").start(() -> follow(interval)));
    }

    private void follow(Duration interval) {
        var firstPause = FIRST_PAUSE;
        while (!closed) {
            tryToCatchUp();
            try {
                Thread.sleep(everRead ? interval : shorter(firstPause, interval));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            firstPause = shorter(firstPause.multipliedBy(2), interval);
        }
    }

    private void tryToCatchUp() {
        try {
            catchUp();
        } catch (RuntimeException failed) {
            if (everRead && !closed) {
                var age = revocations.ageAt(clock.instant()).toSeconds();
                LOG.atWarn().addKeyValue("age_s", age).log("revocation feed not read: {}", failed.toString());
            } else {
                LOG.debug("revocation feed not read yet: {}", failed.toString());
            }
        }
    }

    /// Reads all that is new. Called by the loop.
    ///
    /// @throws RuntimeException that of the feed; what was read before it counts, and the next time goes on there
    public void catchUp() {
        var asOf = clock.instant();
        RevocationFeed.Page page;
        do {
            page = feed.fetch(cursor);
            revocations.add(page.entries());
            cursor = Optional.of(page.nextCursor());
        } while (!page.last());
        revocations.completeAsOf(asOf);
        everRead = true;
    }

    /// Reads all that is new if what is known is older than `age`: for a process that is frozen between calls, where
    /// no loop runs. A fault is logged only; what is known counts as long as it is usable, and the feed is asked
    /// again once a second at most.
    public void catchUpIfOlder(Duration age) {
        var now = clock.instant();
        if (revocations.ageAt(now).compareTo(age) <= 0 || now.isBefore(retryAt)) {
            return;
        }
        retryAt = now.plus(AFTER_FAILURE);
        tryToCatchUp();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Override
    public void close() {
        closed = true;
        loop.ifPresent(Thread::interrupt);
    }
}
