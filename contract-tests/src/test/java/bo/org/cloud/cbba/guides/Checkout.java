package bo.org.cloud.cbba.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A copy of the checkout as it is now, without what is ignored, to be changed freely.
final class Checkout implements AutoCloseable {
    private static final List<String> LINKED = List.of(".tools", "specs/node_modules");

    private final Path root;
    private final Map<Path, Integer> copied;

    private Checkout(Path root, Map<Path, Integer> copied) {
        this.root = root;
        this.copied = copied;
    }

    /// @param target an empty folder that gets the copy
    static Checkout copy(Path original, Path target) throws IOException, InterruptedException {
        var listed = Command.in(original).run("git", "ls-files", "--cached", "--others", "--exclude-standard");
        var copied = new HashMap<Path, Integer>();
        for (var name : listed.lines().toList()) {
            var source = original.resolve(name);
            if (Files.isRegularFile(source)) {
                var copy = target.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(source, copy, StandardCopyOption.COPY_ATTRIBUTES);
                copied.put(copy, contentOf(copy));
            }
        }
        for (var name : LINKED) {
            Files.createSymbolicLink(target.resolve(name), original.resolve(name));
        }
        return new Checkout(target, copied);
    }

    Path root() {
        return root;
    }

    /// Takes the links away, so that whoever deletes the copy cannot follow them.
    @Override
    public void close() throws IOException {
        for (var name : LINKED) {
            Files.deleteIfExists(root.resolve(name));
        }
    }

    /// Writes the block as its words say.
    void apply(Block block) throws IOException {
        if (block.is("file")) {
            var file = root.resolve(block.word("file").orElseThrow());
            assertTrue(Files.notExists(file), () -> "the guide would make a file that is there already: " + file);
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.text());
            return;
        }
        var file = root.resolve(block.word("into").orElseThrow());
        var lines = new ArrayList<>(Files.readAllLines(file));
        var place = place(lines, block, file);
        if (block.is("replace")) {
            lines.remove(place);
        }
        lines.addAll(place, block.text().lines().toList());
        Files.write(file, lines);
    }

    private static int place(List<String> lines, Block block, Path file) {
        var anchor = Stream.of("before", "after", "replace").filter(block::is).findFirst();
        if (anchor.isEmpty()) {
            return lines.size() - 1;
        }
        var wanted = block.word(anchor.get()).orElseThrow();
        assertEquals(
                1,
                lines.stream().filter(wanted::equals).count(),
                () -> "line " + block.line() + " of the guide names a line of " + file + ": " + wanted);
        return lines.indexOf(wanted) + (block.is("after") ? 1 : 0);
    }

    /// What a build would compile anew: all main sources of the modules in which a file differs from what was
    /// copied or is new, and such files among their tests.
    List<Path> staleSources() throws IOException {
        var sources = new TreeSet<Path>();
        for (var changed : changedFiles()) {
            var main = moduleOf(changed).resolve("src/main/java");
            if (Files.isDirectory(main)) {
                sources.addAll(filesBelow(main));
            }
            sources.add(changed);
        }
        return sources.stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private List<Path> changedFiles() throws IOException {
        var changed = new ArrayList<Path>();
        for (var top : List.of("services", "generated/java")) {
            for (var file : filesBelow(root.resolve(top))) {
                if (!Objects.equals(copied.get(file), contentOf(file))) {
                    changed.add(file);
                }
            }
        }
        return changed;
    }

    private static Integer contentOf(Path file) throws IOException {
        return Arrays.hashCode(Files.readAllBytes(file));
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Path moduleOf(Path file) {
        var folder = file.getParent();
        while (folder != null && Files.notExists(folder.resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "folder with a pom.xml");
    }
}
