package bo.org.cloud.cbba.running;

import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.events.ConsumerOptions;
import bo.org.cloud.cbba.local.LocalOptions;
import bo.org.cloud.cbba.local.LocalPlatform;
import bo.org.cloud.cbba.store.RateLimit;
import bo.org.cloud.cbba.store.RateLimitOptions;
import bo.org.cloud.cbba.testing.SpecCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// The whole platform, started once for all tests of this run, with everything that passes between services
/// counted, doors before the engines, and limits that tests do not reach.
public final class RunningPlatform {
    private static final int OUT_OF_REACH = 1_000_000;
    /// A poll whose connection is cut stays with the engine, and takes a message with it until that is visible
    /// again.
    private static final ConsumerOptions SHORT_POLLS = new ConsumerOptions(10, 1, 10, Duration.ofSeconds(1));

    private static final Traffic TRAFFIC = new Traffic();
    private static final EngineDoors DOORS = new EngineDoors();
    private static final Path STATE = temporary();
    private static final LocalPlatform PLATFORM = start();
    private static final SpecCheck IDENTITY = SpecCheck.ofService("identity");
    private static final SpecCheck PROFILES = SpecCheck.ofService("profiles");
    private static final SpecCheck OMNICHANNEL = SpecCheck.ofService("omnichannel");

    private RunningPlatform() {}

    private static LocalPlatform start() {
        var platform = LocalPlatform.start(LocalOptions.forOneRun(STATE)
                .with(figures())
                .with(SHORT_POLLS)
                .behind(DOORS)
                .observedBy(TRAFFIC)
                .watchedBy(TRAFFIC));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        System.out.println("journeys run on " + String.join(", ", platform.engines()));
        return platform;
    }

    /// Limits that tests do not reach.
    public static RateLimitOptions figures() {
        var figures = RateLimitOptions.defaults();
        for (var rateClass : RateClass.values()) {
            figures = figures.limit(rateClass, RateLimit.perMinute(OUT_OF_REACH));
        }
        return figures;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("platform");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static URI address() {
        return PLATFORM.address();
    }

    /// Its state directory.
    public static Path state() {
        return STATE;
    }

    public static Traffic traffic() {
        return TRAFFIC;
    }

    public static EngineDoors doors() {
        return DOORS;
    }

    /// For a client whose every answer is held to the contract.
    public static ClientOptions identity() {
        return checkedBy(IDENTITY);
    }

    /// For a client whose every answer is held to the contract.
    public static ClientOptions profiles() {
        return checkedBy(PROFILES);
    }

    /// For a client whose every answer is held to the contract.
    public static ClientOptions omnichannel() {
        return checkedBy(OMNICHANNEL);
    }

    private static ClientOptions checkedBy(SpecCheck check) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return ClientOptions.to(PLATFORM.address())
                .httpClient(check.watching(http))
                .build();
    }
}
