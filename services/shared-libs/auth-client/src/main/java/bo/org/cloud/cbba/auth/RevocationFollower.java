package bo.org.cloud.cbba.auth;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps [Revocations] up to the feed by asking every `interval`.
public final class RevocationFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RevocationFollower.class);

    // Services start together: until identity answers for the first time it is asked again soon.
    private static final Duration FIRST_TRIES = Duration.ofMillis(100);

    private final RevocationFeed feed;
    private final Revocations revocations;
    private final Clock clock;
    private volatile Optional<String> cursor = Optional.empty();
    private volatile boolean everRead;
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
        while (!Thread.currentThread().isInterrupted()) {
            try {
                catchUp();
            } catch (RuntimeException failed) {
                if (everRead) {
                    var age = revocations.ageAt(clock.instant()).toSeconds();
                    LOG.atWarn().addKeyValue("age_s", age).log("revocation feed not read: {}", failed.toString());
                }
            }
            try {
                Thread.sleep(everRead ? interval : FIRST_TRIES);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Reads all that is new. Called by the loop; in AWS Lambda by the call that finds it older than 5 s.
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

    @Override
    public void close() {
        loop.ifPresent(Thread::interrupt);
    }
}
