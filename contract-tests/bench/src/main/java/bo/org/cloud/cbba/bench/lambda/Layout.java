package bo.org.cloud.cbba.bench.lambda;

import bo.org.cloud.cbba.testing.LambdaProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A container layout: the command is that of its Containerfile.
///
/// @param directory with `runtime/`, `lib/`, `function.args` and, once trained, `function.aot`
record Layout(Path directory) {
    private static final String CACHE = "function.aot";

    /// As in production, by the cache.
    LambdaProcess start(Map<String, String> settings, Path output) {
        return start(List.of("-XX:AOTCache=" + CACHE), settings, output);
    }

    LambdaProcess startWithoutCache(Map<String, String> settings, Path output) {
        return start(List.of(), settings, output);
    }

    /// Makes the cache when it ends.
    LambdaProcess startTraining(Map<String, String> settings, Path output) {
        return start(List.of("-XX:AOTCacheOutput=" + CACHE), settings, output);
    }

    boolean isTrained() {
        return Files.exists(directory.resolve(CACHE));
    }

    private LambdaProcess start(List<String> options, Map<String, String> settings, Path output) {
        var command = new ArrayList<String>();
        command.add(directory.resolve("runtime/bin/java").toString());
        command.addAll(options);
        command.add("@function.args");
        return LambdaProcess.start(command, directory, settings, output);
    }
}
