package bo.org.cloud.cbba.crash;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/// How often which service died where.
final class Kills {
    private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();

    /// @param exitCode anything but the point's own means that it ended by itself
    void ended(Service service, CrashPoint point, int exitCode) {
        if (exitCode == point.exitCode()) {
            counts.merge(key(service, point), 1, Integer::sum);
        } else {
            unexpected.add("%s ended with %d and not at %s".formatted(service, exitCode, point));
        }
    }

    void atAnyMoment(Service service) {
        counts.merge("ANY_MOMENT " + service, 1, Integer::sum);
    }

    /// A service and a point in it.
    record Place(Service service, CrashPoint point) {}

    /// Where nothing died that should have.
    ///
    /// @param every whether each point is wanted in each service, and not just in one
    List<Place> missing(boolean every) {
        return Stream.of(Service.values())
                .flatMap(service -> service.points().stream().map(point -> new Place(service, point)))
                .filter(place -> every ? at(place) == 0 : at(place.point()) == 0)
                .toList();
    }

    private int at(CrashPoint point) {
        return Stream.of(Service.values())
                .mapToInt(service -> at(new Place(service, point)))
                .sum();
    }

    private int at(Place place) {
        return counts.getOrDefault(key(place.service(), place.point()), 0);
    }

    List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    private static String key(Service service, CrashPoint point) {
        return point + " " + service;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        new TreeMap<>(counts).forEach((place, count) -> text.append("%n  %3d  %s".formatted(count, place)));
        return text.toString();
    }
}
