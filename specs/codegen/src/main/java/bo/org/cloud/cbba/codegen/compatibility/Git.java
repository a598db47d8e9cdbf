package bo.org.cloud.cbba.codegen.compatibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the history says of a checkout.
final class Git {
    private final Path root;

    Git(Path root) {
        this.root = root;
    }

    /// Whether `root` is the top of a checkout with at least one commit, and not merely a folder.
    boolean isCheckout() throws IOException, InterruptedException {
        return Files.exists(root.resolve(".git")) && exit("rev-parse", "--verify", "--quiet", "HEAD") == 0;
    }

    /// Files below `paths` that differ from the last commit or are unknown to it.
    List<String> uncommitted(String... paths) throws IOException, InterruptedException {
        var status = lines(with(List.of("status", "--porcelain", "--untracked-files=all", "--"), paths));
        return status.stream().map(line -> line.substring(3)).toList();
    }

    /// Files below `paths` that the last commit changed or removed, but not those that it added.
    List<String> changedByLastCommit(String... paths) throws IOException, InterruptedException {
        return lines(with(
                List.of(
                        "show",
                        "--format=",
                        "--name-only",
                        "--no-renames",
                        "--diff-filter=MD",
                        "-m",
                        "--first-parent",
                        "HEAD",
                        "--"),
                paths));
    }

    /// Files below `paths` that are changed or removed since the last commit, but not new ones.
    List<String> changedSinceLastCommit(String... paths) throws IOException, InterruptedException {
        return lines(with(List.of("diff", "--name-only", "--no-renames", "--diff-filter=MD", "HEAD", "--"), paths));
    }

    LocalDate dateOfLastCommit() throws IOException, InterruptedException {
        return LocalDate.parse(
                lines(List.of("show", "-s", "--format=%cs", "HEAD")).getFirst());
    }

    private static List<String> with(List<String> arguments, String... paths) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(paths));
        return all;
    }

    private int exit(String... arguments) throws IOException, InterruptedException {
        return start(List.of(arguments), ProcessBuilder.Redirect.DISCARD).waitFor();
    }

    private List<String> lines(List<String> arguments) throws IOException, InterruptedException {
        var process = start(arguments, ProcessBuilder.Redirect.PIPE);
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("git " + String.join(" ", arguments) + " fails");
        }
        return text.lines().toList();
    }

    private Process start(List<String> arguments, ProcessBuilder.Redirect output) throws IOException {
        var command = new ArrayList<>(List.of("git", "-C", root.toString(), "-c", "core.quotePath=false"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
