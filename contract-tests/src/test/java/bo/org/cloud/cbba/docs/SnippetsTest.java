package bo.org.cloud.cbba.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the reference shows of an operation compiles, in Java and in TypeScript, as somebody would paste it.
class SnippetsTest {
    private static final Path REFERENCE = BuiltSite.PAGES.resolve("reference");
    private static final String TSCONFIG = """
        {"compilerOptions": {"strict": true, "target": "es2022", "module": "nodenext", "types": [],
          "lib": ["es2022", "dom", "dom.iterable", "dom.asynciterable"]}}
        """;

    @TempDir
    private Path folder;

    @Test
    void everyJavaSnippetCompiles() throws IOException {
        assertEquals("", compile(snippets("java")));
    }

    @Test
    void aJavaSnippetWithAFieldThatIsNotThereDoesNotCompile() throws IOException {
        var changed = snippets("java");
        changed.replaceAll((operation, text) -> text.replace(".displayName(", ".displayedName("));
        assertTrue(compile(changed).contains("displayedName"));
    }

    @Test
    void everyTypeScriptSnippetCompiles() throws Exception {
        assertEquals("", typeCheck(snippets("ts")));
    }

    @Test
    void aTypeScriptSnippetWithAFieldThatIsNotThereDoesNotCompile() throws Exception {
        var changed = snippets("ts");
        changed.replaceAll((operation, text) -> text.replace("display_name:", "displayed_name:"));
        assertTrue(typeCheck(changed).contains("displayed_name"));
    }

    /// Per operation, the first snippet of its page in a language.
    private static Map<String, String> snippets(String language) throws IOException {
        var block = Pattern.compile("^```" + language + " \\[\\w+]\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
        var found = new TreeMap<String, String>();
        for (var page : pages()) {
            var name = page.getFileName().toString().replace(".md", "");
            var text = block.matcher(Files.readString(page));
            assertTrue(text.find(), () -> "no " + language + " in " + page);
            found.put(name, text.group(1));
        }
        assertTrue(found.size() > 20, found.keySet()::toString);
        return found;
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(REFERENCE)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("index.md"))
                    .toList();
        }
    }

    private String compile(Map<String, String> snippets) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var told = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(told, null, StandardCharsets.UTF_8)) {
            var sources = new ArrayList<Path>();
            for (var snippet : snippets.entrySet()) {
                sources.add(javaFile(snippet.getKey(), snippet.getValue()));
            }
            var options = List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
            compiler.getTask(null, files, told, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return told.getDiagnostics().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private Path javaFile(String name, String snippet) throws IOException {
        var imports = snippet.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        var body = snippet.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        var text = imports + "\nclass Of_" + name
                + " {\n  void call(String accessToken, String clientId, String clientSecret) {\n" + body
                + "\n  }\n}\n";
        return Files.writeString(folder.resolve("Of_" + name + ".java"), text);
    }

    private String typeCheck(Map<String, String> snippets) throws IOException, InterruptedException {
        var client = BuiltSite.ROOT.resolve(".tools/typescript/packed");
        assertTrue(Files.isDirectory(client), "no " + client + ": ./justw client, or ./justw test");
        copy(
                client,
                Files.createDirectories(folder.resolve("node_modules/@ugsys")).resolve("client"));
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        Files.writeString(folder.resolve("tsconfig.json"), TSCONFIG);
        Files.writeString(
                folder.resolve("given.d.ts"),
                "declare const accessToken: string, clientId: string, clientSecret: string;\n");
        for (var snippet : snippets.entrySet()) {
            Files.writeString(folder.resolve(snippet.getKey() + ".ts"), snippet.getValue());
        }
        var compiler = BuiltSite.ROOT.resolve("specs/node_modules/typescript/bin/tsc");
        var process = new ProcessBuilder("node", compiler.toString(), "--noEmit")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told.strip();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
