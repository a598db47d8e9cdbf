package bo.org.cloud.cbba.codegen;

import java.io.IOException;
import java.nio.file.Path;

/// The TypeScript client that the contracts become. hey-api makes its types; it needs Node and the packages of
/// `specs/package.json`.
final class TypeScriptSources {
    private static final String SCRIPT = "specs/codegen/src/main/node/typescript.mjs";

    private TypeScriptSources() {}

    /// @param root the checkout that holds the script and the hand-written part of the package
    /// @param resolved folder of the resolved specs
    /// @param out folder of the package
    /// @throws IllegalStateException when the script fails; what it said stands on the error stream
    static void write(Path root, Path resolved, Path out) throws IOException, InterruptedException {
        var exit = new ProcessBuilder(
                        "node", root.resolve(SCRIPT).toString(), root.toString(), resolved.toString(), out.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(SCRIPT + " failed with exit code " + exit);
        }
    }
}
