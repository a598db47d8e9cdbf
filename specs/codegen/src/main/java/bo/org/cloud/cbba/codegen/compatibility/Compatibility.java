package bo.org.cloud.cbba.codegen.compatibility;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The command line of the breaking-change gate: `diff ROOT`, or `release ROOT [VERSION]`. oasdiff stands at
/// `ROOT/.tools/oasdiff/bin/oasdiff`, or where the environment's `OASDIFF` says.
public final class Compatibility {
    private static final String USAGE = "usage: diff ROOT | release ROOT [VERSION]";
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final Baseline baseline;
    private final Comparison comparison;
    private final PrintStream out;

    private Compatibility(Path root, Path oasdiff, PrintStream out) {
        this.baseline = new Baseline(root);
        this.comparison = new Comparison(new Oasdiff(oasdiff, root.resolve("specs/compatibility/severity.txt")));
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var oasdiff = Optional.ofNullable(System.getenv("OASDIFF")).map(Path::of);
        System.exit(run(args, oasdiff, System.out));
    }

    /// Does what the command line says.
    ///
    /// @param oasdiff the program, if it is not the checkout's own
    /// @return the exit code: 0, 1 when something breaks or a release is refused, 2 for a wrong call
    static int run(String[] args, Optional<Path> oasdiff, PrintStream out) throws IOException, InterruptedException {
        if (!isCall(args)) {
            out.println(USAGE);
            return MISUSED;
        }
        var root = Path.of(args[1]).toAbsolutePath().normalize();
        var program = oasdiff.orElse(root.resolve(".tools/oasdiff/bin/oasdiff"));
        if (!Files.isExecutable(program)) {
            out.println("there is no oasdiff at " + program + ": `just contracts diff` fetches it");
            return MISUSED;
        }
        var gate = new Compatibility(root, program, out);
        if (args[0].equals("diff")) {
            return gate.diff();
        }
        return gate.release(args.length == 3 ? Optional.of(ContractVersion.parse(args[2])) : Optional.empty());
    }

    private static boolean isCall(String... words) {
        return switch (words.length) {
            case 2 -> words[0].equals("diff") || words[0].equals("release");
            case 3 -> words[0].equals("release") && ContractVersion.isVersion(words[2]);
            default -> false;
        };
    }

    private int diff() throws IOException, InterruptedException {
        if (baseline.released().isEmpty()) {
            out.println("nothing is released yet: `just contracts release` makes the first baseline");
            return REFUSED;
        }
        var moved = baseline.movedWithContracts();
        moved.forEach(file -> out.println("moved in a change that moves contracts too: " + file));
        return breaks(compare()) || !moved.isEmpty() ? REFUSED : 0;
    }

    private int release(Optional<ContractVersion> wanted) throws IOException, InterruptedException {
        var unfit = baseline.unfitForRelease();
        if (unfit.isPresent()) {
            out.println(unfit.get());
            return REFUSED;
        }
        if (!baseline.differs()) {
            out.println("nothing to release: the contracts are as released");
            return 0;
        }
        var changes = compare();
        if (breaks(changes)) {
            return REFUSED;
        }
        var last = baseline.changelog().version();
        var added = changes.stream().anyMatch(file -> !file.changes().isEmpty());
        var next = last.map(before -> before.next(added)).orElse(ContractVersion.FIRST);
        var version = wanted.orElse(next);
        if (last.isPresent() && version.compareTo(last.get()) <= 0) {
            out.println(version + " does not come after " + last.get());
            return REFUSED;
        }
        baseline.move(version, changes);
        out.println("released " + version + ": commit specs/released on its own");
        return 0;
    }

    private List<Comparison.OfFile> compare() throws IOException, InterruptedException {
        var files = comparison.compare(baseline.released(), baseline.current());
        Report.write(files, out::println);
        return files;
    }

    private boolean breaks(List<Comparison.OfFile> files) {
        var breaks = files.stream().anyMatch(Comparison.OfFile::breaks);
        if (breaks) {
            out.println("What breaks is added beside the old instead: see Evolution in docs/contracts.md.");
        }
        return breaks;
    }
}
