package bo.org.cloud.cbba.codegen.operations;

import bo.org.cloud.cbba.codegen.models.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sources that the schemas and operations of every service become.
public final class JavaSources {
    private JavaSources() {}

    /// @param resolved folder of the resolved specs
    /// @param out folder of the generated modules; the files in it are not yet formatted
    /// @throws bo.org.cloud.cbba.codegen.resolve.RefusedSpecException if a contract holds what Java cannot honour;
    ///     nothing was written then
    public static void write(Path resolved, Path out) throws IOException {
        var catalogue = ProblemCatalogue.read(resolved.resolve("problems.json"));
        var files = new ArrayList<SourceFile>();
        for (var contract : contracts(resolved.resolve("openapi"))) {
            var service = ServiceContract.read(contract);
            files.addAll(ModelFiles.of(service));
            files.addAll(ServiceFiles.of(service, catalogue));
        }
        for (var file : files) {
            var path = out.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
    }

    private static List<Path> contracts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
