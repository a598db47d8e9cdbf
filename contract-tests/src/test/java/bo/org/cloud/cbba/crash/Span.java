package bo.org.cloud.cbba.crash;

import java.time.Duration;

/// How long services are killed: for a time, and then on while a point that is wanted was not hit, but not
/// for ever. A busy machine restarts services slowly.
///
/// @param every whether each point is wanted in each service, and not just in one
record Span(long began, Duration length, boolean every, Kills kills) {
    private static final int LONGEST = 4;

    static Span of(Duration length, boolean every, Kills kills) {
        return new Span(System.nanoTime(), length, every, kills);
    }

    boolean isOvertime() {
        return elapsed().compareTo(length) > 0;
    }

    boolean goesOn() {
        return !isOvertime()
                || (elapsed().compareTo(length.multipliedBy(LONGEST)) < 0
                        && !kills.missing(every).isEmpty());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
