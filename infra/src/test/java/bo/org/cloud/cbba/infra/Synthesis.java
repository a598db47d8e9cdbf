package bo.org.cloud.cbba.infra;

import bo.org.cloud.cbba.events.BusOfContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The stacks, synthesised once for all tests of this run.
final class Synthesis {
    /// Name of the stack, its bus and, with a dash, the prefix of its queues.
    static final String CONTRACT_BUS = "contract-bus";

    private static final Synthesis SHARED = new Synthesis();

    private final Path output = Path.of("target", "cdk.out").toAbsolutePath();
    private final List<Stacked> stacks;

    private Synthesis() {
        try {
            clear(output);
            synthesise(output);
            try (var files = Files.list(output)) {
                stacks = files.filter(file -> file.toString().endsWith(".template.json"))
                        .filter(file -> !file.endsWith(CONTRACT_BUS + ".template.json"))
                        .sorted()
                        .map(Stacked::read)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Synthesis shared() {
        return SHARED;
    }

    /// With a stand-in for the zips, which are built by others, and with a bus more: that of the bus's contract.
    static void synthesise(Path output) {
        var code = Path.of("src", "test", "resources", "placeholder").toAbsolutePath();
        var app = InfraApp.app(output);
        PlatformStacks.declare(app, new InfraOptions(_ -> code, output));
        new EventBusStack(
                app,
                CONTRACT_BUS,
                PlatformStacks.plain("The bus of the contract of buses"),
                new EventBusStack.BusNames(CONTRACT_BUS, CONTRACT_BUS + "-"),
                BusOfContract.SUBSCRIPTIONS);
        app.synth();
    }

    Path output() {
        return output;
    }

    List<Stacked> stacks() {
        return stacks;
    }

    /// @param name e.g. `ugsys-bus`
    Stacked stack(String name) {
        return stacks.stream()
                .filter(stack -> stack.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    /// All resources of a type, whatever their stack.
    Stream<Declared> all(String type) {
        return stacks.stream().flatMap(stack -> stack.all(type));
    }

    static void clear(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var paths = Files.walk(directory)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
