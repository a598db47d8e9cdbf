package bo.org.cloud.cbba.pact;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// What a test found out about one side of a pact, kept for `./justw contracts matrix` until the next run or a
/// clean.
///
/// @param side `consumer` or `provider`
/// @param held the interactions that were tried and held
record Verdict(String side, Pair pair, Set<String> held) {
    static final Path FOLDER = PactFiles.ROOT.resolve("contract-tests/target/pact-results");

    static Verdict on(String side, Pair pair) {
        return new Verdict(side, pair, ConcurrentHashMap.newKeySet());
    }

    void holds(String interaction) {
        held.add(interaction);
    }

    /// Writes whether every interaction of the kept pact held.
    void write(Path folder, Build build, Clock clock) {
        var file = PactFiles.of(pair.consumer(), pair.provider());
        var left = new TreeSet<String>();
        PactFiles.read(file).getInteractions().forEach(each -> left.add(each.getDescription()));
        left.removeAll(held);
        var result = Json.createObjectBuilder()
                .add("side", side)
                .add("consumer", pair.consumer())
                .add("provider", pair.provider())
                .add("pact", hash(file))
                .add("commit", commit())
                .add("consumer_version", Fingerprint.of(build, pair.consumer()))
                .add("provider_version", Fingerprint.of(build, pair.provider()))
                .add("verified", left.isEmpty())
                .add("not_held", Json.createArrayBuilder(left))
                .add("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .build();
        write(folder, pair.consumer() + "-" + pair.provider() + "." + side + ".json", result.toString());
    }

    /// Writes which pairs the build implies: each needs a verdict on both sides.
    static void writePairs(Path folder, Build build) {
        var pairs = new TreeSet<>(build.calls());
        build.messages().forEach(heard -> pairs.add(heard.pair()));
        var all = Json.createArrayBuilder();
        pairs.forEach(pair -> all.add(Json.createObjectBuilder()
                .add("consumer", pair.consumer())
                .add("consumer_module", build.services().get(pair.consumer()))
                .add("provider", pair.provider())
                .add("provider_module", build.services().get(pair.provider()))));
        write(folder, "pairs.json", all.build().toString());
    }

    private static void write(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(Fingerprint.sha256().digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    // A checkout without git has no commits to name; the fingerprints say what was tried.
    private static String commit() {
        try {
            var git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                    .directory(PactFiles.ROOT.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? said : "none";
        } catch (IOException absent) {
            return "none";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
