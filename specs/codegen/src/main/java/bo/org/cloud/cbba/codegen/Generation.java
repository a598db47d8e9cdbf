package bo.org.cloud.cbba.codegen;

import bo.org.cloud.cbba.codegen.operations.JavaSources;
import bo.org.cloud.cbba.codegen.platform.PlatformSources;
import bo.org.cloud.cbba.codegen.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What each command does to a checkout. Everything is made in an empty folder first and then brought over, so
/// that nothing of an earlier run can survive in it.
final class Generation {
    private static final String SPECS = "generated/specs";
    private static final String JAVA = "generated/java";
    private static final String TYPESCRIPT = "generated/typescript";

    private final Path root;

    Generation(Path root) {
        this.root = root;
    }

    /// Terse specs to complete ones.
    void resolve() throws IOException, InterruptedException {
        inEmptyFolder(fresh -> {
            resolveInto(fresh);
            GeneratedTree.specs(fresh).copyOver(GeneratedTree.specs(root));
        });
    }

    /// Complete specs to Java and TypeScript.
    void generate() throws IOException, InterruptedException {
        inEmptyFolder(fresh -> {
            generateInto(fresh, root);
            GeneratedTree.java(fresh).copyOver(GeneratedTree.java(root));
            GeneratedTree.typeScript(fresh).copyOver(GeneratedTree.typeScript(root));
        });
    }

    /// Each committed file that is not what the specs give, or is missing, or comes from nowhere; empty when
    /// all agree.
    List<String> drift() throws IOException, InterruptedException {
        var drift = new ArrayList<String>();
        inEmptyFolder(fresh -> {
            resolveInto(fresh);
            generateInto(fresh, fresh);
            drift.addAll(GeneratedTree.specs(fresh).differencesTo(GeneratedTree.specs(root)));
            drift.addAll(GeneratedTree.java(fresh).differencesTo(GeneratedTree.java(root)));
            drift.addAll(GeneratedTree.typeScript(fresh).differencesTo(GeneratedTree.typeScript(root)));
        });
        return drift;
    }

    private void resolveInto(Path base) throws IOException {
        Resolver.resolve(root, base.resolve(SPECS));
    }

    /// @param base gets the Java and the TypeScript
    /// @param resolved holds the complete specs that it is made of
    private void generateInto(Path base, Path resolved) throws IOException, InterruptedException {
        var modules = Files.createDirectories(base.resolve(JAVA));
        var specs = resolved.resolve(SPECS);
        PlatformSources.write(specs, modules);
        JavaSources.write(specs, modules);
        EventSources.write(root, specs, modules);
        SourceFormatter.formatAll(modules);
        TypeScriptSources.write(root, specs, Files.createDirectories(base.resolve(TYPESCRIPT)));
    }

    /// Work that may fail like any work on files and processes.
    @FunctionalInterface
    private interface Work {
        void in(Path folder) throws IOException, InterruptedException;
    }

    private static void inEmptyFolder(Work work) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("codegen");
        try {
            work.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (var paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : deepestFirst) {
            Files.delete(path);
        }
    }
}
