package bo.org.cloud.cbba.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// Where a server's CPU goes: each sample of a flight recording counts for the first part, from the top of its
/// stack, that has a name here.
final class ProfileSummary {
    private static final Map<String, String> PARTS = parts();

    private ProfileSummary() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("bo.org.cloud.cbba.logging", "access log");
        parts.put("bo.org.cloud.cbba.runtime.AccessLog", "access log");
        parts.put("ch.qos.logback", "access log");
        parts.put("org.slf4j", "access log");
        parts.put("bo.org.cloud.cbba.auth", "token and revocation look-up");
        parts.put("bo.org.cloud.cbba.store", "rate limits");
        parts.put("bo.org.cloud.cbba.runtime.CallMetrics", "metrics");
        parts.put("io.micrometer", "metrics");
        parts.put("io.helidon.metrics", "metrics");
        parts.put("bo.org.cloud.cbba.contract.json", "JSON");
        parts.put("bo.org.cloud.cbba.profiles.model", "JSON");
        parts.put("org.eclipse.parsson", "JSON");
        parts.put("bo.org.cloud.cbba.contract.Ids", "ids");
        parts.put("java.util.UUID", "ids");
        parts.put("bo.org.cloud.cbba.runtime", "rest of the runtime");
        parts.put("bo.org.cloud.cbba", "rest of the runtime");
        parts.put("io.helidon", "Helidon and sockets");
        return parts;
    }

    /// Parts with their share of the samples, the largest first.
    static List<String> of(Path recording) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        var all = 0;
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                var event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")
                        || event.getEventType().getName().equals("jdk.NativeMethodSample")
                        || event.getEventType().getName().equals("jdk.CPUTimeSample")) {
                    var trace = Optional.ofNullable(event.getStackTrace());
                    counts.merge(trace.map(stack -> part(stack.getFrames())).orElse("JVM"), 1, Integer::sum);
                    all++;
                }
            }
        }
        var total = Math.max(1, all);
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> "%s %d %%".formatted(entry.getKey(), Math.round(100.0 * entry.getValue() / total)))
                .collect(Collectors.toList());
    }

    private static String part(List<RecordedFrame> frames) {
        for (var frame : frames) {
            var type = frame.getMethod().getType().getName();
            for (var part : PARTS.entrySet()) {
                if (type.startsWith(part.getKey())) {
                    return part.getValue();
                }
            }
        }
        return "JVM";
    }
}
