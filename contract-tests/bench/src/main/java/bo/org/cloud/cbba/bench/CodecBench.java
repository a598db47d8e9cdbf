package bo.org.cloud.cbba.bench;

import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.Strictness;
import bo.org.cloud.cbba.profiles.model.Profile;
import bo.org.cloud.cbba.profiles.model.ProfileCodec;
import jakarta.json.bind.JsonbBuilder;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The generated codec against plain JSON-B on one profile: what a read, validation included, and a write cost.
final class CodecBench {
    private static final int BATCH = 20_000;

    private CodecBench() {}

    /// Thread CPU in microseconds, medians.
    record Costs(int bytes, double codecRead, double jsonbRead, double codecWrite, double jsonbWrite) {}

    private interface Work {
        Object once();
    }

    static Costs run(int rounds) {
        var profile = Samples.profile();
        var bytes = Json.write(ProfileCodec.INSTANCE, profile);
        var text = new String(bytes, StandardCharsets.UTF_8);
        var jsonb = JsonbBuilder.create();
        List<Work> works = List.of(
                () -> Json.read(ProfileCodec.INSTANCE, bytes, Strictness.STRICT),
                () -> jsonb.fromJson(text, Profile.class),
                () -> Json.write(ProfileCodec.INSTANCE, profile),
                () -> jsonb.toJson(profile).getBytes(StandardCharsets.UTF_8));
        works.forEach(CodecBench::cost);
        var medians = interleaved(works, rounds);
        return new Costs(bytes.length, medians[0], medians[1], medians[2], medians[3]);
    }

    private static double[] interleaved(List<Work> works, int rounds) {
        var costs = new double[works.size()][rounds];
        for (var round = 0; round < rounds; round++) {
            for (var at = 0; at < works.size(); at++) {
                costs[at][round] = cost(works.get(at));
            }
        }
        var medians = new ArrayList<Double>();
        for (var cost : costs) {
            medians.add(Figures.median(cost));
        }
        return medians.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double cost(Work work) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var seen = 0;
        for (var at = 0; at < BATCH; at++) {
            seen += work.once().hashCode() & 1;
        }
        var spent = threads.getCurrentThreadCpuTime() - before;
        if (seen < 0) {
            throw new IllegalStateException("nothing was made");
        }
        return spent / 1e3 / BATCH;
    }
}
