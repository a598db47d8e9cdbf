package bo.org.cloud.cbba.codegen;

import bo.org.cloud.cbba.codegen.resolve.RefusedSpecException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// The command line of the generator: `resolve`, `generate`, `all` or `check`, then the root of the checkout (the
/// current folder if it is left out).
public final class Codegen {
    private static final String USAGE = "usage: (resolve | generate | all | check) [root]";
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private Codegen() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.exit(run(args, System.err));
    }

    /// Does what the command line says.
    ///
    /// @param err gets one line per refusal or drifted file
    /// @return the exit code: 0, 1 when the specs are refused or generated files have drifted, 2 for a wrong call
    static int run(String[] args, PrintStream err) throws IOException, InterruptedException {
        if (args.length < 1 || args.length > 2) {
            err.println(USAGE);
            return MISUSED;
        }
        var root = Path.of(args.length == 2 ? args[1] : ".").toAbsolutePath().normalize();
        try {
            return run(args[0], new Generation(root), err);
        } catch (RefusedSpecException e) {
            err.println(e.getMessage());
            return REFUSED;
        }
    }

    private static int run(String command, Generation generation, PrintStream err)
            throws IOException, InterruptedException {
        switch (command) {
            case "resolve" -> generation.resolve();
            case "generate" -> generation.generate();
            case "all" -> {
                generation.resolve();
                generation.generate();
            }
            case "check" -> {
                return report(generation.drift(), err);
            }
            default -> {
                err.println(USAGE);
                return MISUSED;
            }
        }
        return 0;
    }

    private static int report(List<String> drift, PrintStream err) {
        drift.forEach(err::println);
        if (!drift.isEmpty()) {
            err.println("Generated files are not what the specs give: run `just generate` and commit the result.");
        }
        return drift.isEmpty() ? 0 : REFUSED;
    }
}
