package bo.org.cloud.cbba.crash;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What can be killed.
enum Service {
    IDENTITY(bo.org.cloud.cbba.identity.Main.class, Mechanism.RELAY),
    PROFILES(bo.org.cloud.cbba.profiles.Main.class, Mechanism.CONSUMER),
    OMNICHANNEL(bo.org.cloud.cbba.omnichannel.Main.class, Mechanism.UNIT_OF_WORK);

    private final Class<?> main;
    private final Mechanism first;

    Service(Class<?> main, Mechanism first) {
        this.main = main;
        this.first = first;
    }

    /// What is tried first in it.
    Mechanism first() {
        return first;
    }

    String mainClass() {
        return main.getName();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Identity consumes nothing.
    List<CrashPoint> points() {
        return Stream.of(CrashPoint.values())
                .filter(point -> this != IDENTITY || point.mechanism() != Mechanism.CONSUMER)
                .toList();
    }
}
