package bo.org.cloud.cbba.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/// The engines of another JVM, which can be killed as a person would kill it.
record KilledRun(Process process, int dynamoDbPort, int sqsPort, int postgresPort, long dynamoDbPid, long postgresPid) {

    static KilledRun start(Path state) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Droot.dir=" + System.getProperty("root.dir"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunUntilKilled.class.getName(),
                        state.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("engines ")) {
                var n = Arrays.stream(line.substring(8).split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                return new KilledRun(process, n[0], n[1], n[2], n[3], n[4]);
            }
        }
        throw new IllegalStateException("the other run ended with " + process.exitValue());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
