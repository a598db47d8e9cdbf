package bo.org.cloud.cbba.lifecycle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// Another checkout of what stands here now, with tools at hand and the platform of this test's class path as its
/// build, so that no verb has anything to build.
record CheckoutCopy(Path root) {
    private static final Path ORIGINAL = Path.of(System.getProperty("root.dir"));
    private static final List<String> BUILT_HERE = List.of("platform", "stamps");
    // They would bring test settings along.
    private static final String NOT_OF_THE_PLATFORM = ".*(testing-lib|contract-tests|junit|test-classes).*";

    static CheckoutCopy in(Path folder) throws IOException, InterruptedException {
        var copy = new CheckoutCopy(folder);
        for (var name : run(ORIGINAL, "git", "ls-files", "-co", "--exclude-standard")
                .lines()
                .toList()) {
            var file = ORIGINAL.resolve(name);
            if (Files.isRegularFile(file)) {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.copy(file, folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        copy.linkTools();
        copy.addPlatform();
        run(folder, "git", "init", "-q");
        run(folder, "bash", "-c", ". .just/common.sh; . .just/platform.sh; build_platform() { :; }; need_platform");
        return copy;
    }

    private void linkTools() throws IOException {
        var tools = Files.createDirectory(root.resolve(".tools"));
        try (var entries = Files.list(ORIGINAL.resolve(".tools"))) {
            for (var entry : entries.toList()) {
                var name = entry.getFileName().toString();
                if (!BUILT_HERE.contains(name)) {
                    Files.createSymbolicLink(tools.resolve(name), entry);
                }
            }
        }
    }

    private void addPlatform() throws IOException {
        var lib = Files.createDirectories(root.resolve(".tools/platform/lib"));
        var number = 0;
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var path = Path.of(entry);
            if (Files.exists(path) && !entry.matches(NOT_OF_THE_PLATFORM)) {
                number++;
                if (Files.isDirectory(path)) {
                    pack(path, lib.resolve(number + "-classes.jar"));
                } else {
                    Files.createSymbolicLink(lib.resolve(number + "-" + path.getFileName()), path);
                }
            }
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (var file : files.filter(each -> !each.equals(classes)).toList()) {
                var name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                // Folders are entries as well: what looks for migrations asks for theirs.
                out.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, out);
                }
            }
        }
    }

    /// Takes the links away, so that whoever deletes the copy cannot follow them.
    void unlink() throws IOException {
        try (var entries = Files.walk(root.resolve(".tools"))) {
            for (var entry : entries.filter(Files::isSymbolicLink).toList()) {
                Files.delete(entry);
            }
        }
    }

    /// Every process of this checkout that runs, by its command line.
    List<String> processes() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(root.resolve(".local").toString()))
                .toList();
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + printed);
        }
        return printed;
    }
}
