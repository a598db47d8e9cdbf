package bo.org.cloud.cbba.store;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Settings of a DynamoDB client.
public final class DynamoOptions {
    private final String region;
    private final Optional<URI> endpoint;
    private final Duration attemptTimeout;
    private final Duration callTimeout;
    private final int maxAttempts;

    private DynamoOptions(
            String region, Optional<URI> endpoint, Duration attemptTimeout, Duration callTimeout, int maxAttempts) {
        this.region = region;
        this.endpoint = endpoint;
        this.attemptTimeout = attemptTimeout;
        this.callTimeout = callTimeout;
        this.maxAttempts = maxAttempts;
    }

    /// AWS itself, with the credentials of the environment.
    public static DynamoOptions aws(String region) {
        return new DynamoOptions(region, Optional.empty(), Duration.ofSeconds(2), Duration.ofSeconds(5), 4);
    }

    /// DynamoDB Local, with credentials that it does not look at.
    public static DynamoOptions local(URI endpoint) {
        return new DynamoOptions("us-east-1", Optional.of(endpoint), Duration.ofSeconds(2), Duration.ofSeconds(5), 4);
    }

    /// How long one attempt may take, connecting included (2 s), and all attempts of one call together (5 s).
    public DynamoOptions timeouts(Duration attempt, Duration call) {
        if (!attempt.isPositive() || call.compareTo(attempt) < 0) {
            throw new IllegalArgumentException("timeouts: 0 < attempt " + attempt + " <= call " + call);
        }
        return new DynamoOptions(region, endpoint, attempt, call, maxAttempts);
    }

    /// Attempts of one call under throttling, server faults and lost connections, 1..10 (4).
    public DynamoOptions maxAttempts(int attempts) {
        if (attempts < 1 || attempts > 10) {
            throw new IllegalArgumentException("1..10 attempts: " + attempts);
        }
        return new DynamoOptions(region, endpoint, attemptTimeout, callTimeout, attempts);
    }

    String region() {
        return region;
    }

    Optional<URI> endpoint() {
        return endpoint;
    }

    Duration attemptTimeout() {
        return attemptTimeout;
    }

    Duration callTimeout() {
        return callTimeout;
    }

    int maxAttempts() {
        return maxAttempts;
    }
}
