package bo.org.cloud.cbba.codegen;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A part of what is generated, e.g. `generated/specs`, as files with bytes.
final class GeneratedTree {
    private final Path base;
    private final Map<String, byte[]> files;

    private GeneratedTree(Path base, Map<String, byte[]> files) {
        this.base = base;
        this.files = files;
    }

    /// The resolved specs below `base`.
    static GeneratedTree specs(Path base) throws IOException {
        return new GeneratedTree(base, read(base, List.of(base.resolve("generated/specs"))));
    }

    /// The sources of the generated modules below `base`. Their poms are kept by hand, so they are no part of it.
    static GeneratedTree java(Path base) throws IOException {
        var sources = new ArrayList<Path>();
        var modules = base.resolve("generated/java");
        if (Files.isDirectory(modules)) {
            try (var folders = Files.newDirectoryStream(modules)) {
                folders.forEach(module -> sources.add(module.resolve("src")));
            }
        }
        return new GeneratedTree(base, read(base, sources));
    }

    /// The TypeScript package below `base`, without what installing and building it there leaves behind.
    static GeneratedTree typeScript(Path base) throws IOException {
        var files = read(base, List.of(base.resolve("generated/typescript")));
        files.keySet().removeIf(name -> name.matches("generated/typescript/(dist|node_modules)/.*"));
        return new GeneratedTree(base, files);
    }

    /// How `other` differs from this one: a line for each file that is missing there, extra there, or different.
    List<String> differencesTo(GeneratedTree other) {
        var lines = new TreeMap<String, String>();
        files.forEach((name, bytes) -> {
            if (!other.files.containsKey(name)) {
                lines.put(name, "missing: " + name);
            } else if (!Arrays.equals(bytes, other.files.get(name))) {
                lines.put(name, "different: " + name);
            }
        });
        other.files.keySet().stream()
                .filter(name -> !files.containsKey(name))
                .forEach(name -> lines.put(name, "extra: " + name));
        return List.copyOf(lines.values());
    }

    /// Makes `other` like this one: writes what differs, so that builds see no more changes than there are, and
    /// removes what is not here.
    void copyOver(GeneratedTree other) throws IOException {
        for (var file : files.entrySet()) {
            var known = other.files.get(file.getKey());
            if (known == null || !Arrays.equals(file.getValue(), known)) {
                var target = other.base.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        }
        for (var name : other.files.keySet()) {
            if (!files.containsKey(name)) {
                Files.delete(other.base.resolve(name));
            }
        }
    }

    private static Map<String, byte[]> read(Path base, List<Path> folders) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var folder : folders) {
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        files.put(base.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
        return files;
    }
}
