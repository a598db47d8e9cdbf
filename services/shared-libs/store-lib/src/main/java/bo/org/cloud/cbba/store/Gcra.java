package bo.org.cloud.cbba.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The arithmetic of the generic cell rate algorithm: a bucket is one instant, its theoretical arrival time. Each
/// token moves it on by `interval`; it may run ahead of now by `capacity` intervals.
///
/// @param capacity tokens in a full bucket, at least 1
/// @param interval until one token has grown back; whole microseconds, so that both engines count alike
public record Gcra(int capacity, Duration interval) {
    public Gcra {
        if (capacity < 1) {
            throw new IllegalArgumentException("a bucket holds at least 1 token: " + capacity);
        }
        if (interval.toNanos() < 1000) {
            throw new IllegalArgumentException("a token grows back in 1 microsecond or more: " + interval);
        }
        interval = interval.truncatedTo(ChronoUnit.MICROS);
    }

    static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1000);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    long intervalMicros() {
        return interval.toNanos() / 1000;
    }

    /// How far ahead of now the arrival time may be once `tokens` have been taken.
    long latestBeforeTaking(int tokens, long now) {
        return now + (capacity - tokens) * intervalMicros();
    }

    /// How many tokens there are; 0 or more.
    int available(long arrival, long now) {
        var ahead = Math.max(0, arrival - now);
        return (int) Math.max(0, (capacity * intervalMicros() - ahead) / intervalMicros());
    }

    /// How long until there is one token; zero if there is.
    Duration untilNext(Instant arrival, Instant now) {
        var wait = micros(arrival) - latestBeforeTaking(1, micros(now));
        return wait <= 0 ? Duration.ZERO : Duration.of(wait, ChronoUnit.MICROS);
    }
}
