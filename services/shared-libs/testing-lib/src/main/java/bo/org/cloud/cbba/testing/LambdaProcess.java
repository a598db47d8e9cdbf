package bo.org.cloud.cbba.testing;

import bo.org.cloud.cbba.testing.LambdaRuntimeApi.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A function in a process of its own, driven by AWS's own runtime interface client as in Lambda.
public final class LambdaProcess implements AutoCloseable {
    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    /// One that keeps an AOT cache takes its time.
    private static final Duration END = Duration.ofMinutes(3);

    private final Process process;
    private final LambdaRuntimeApi api;

    private LambdaProcess(Process process, LambdaRuntimeApi api) {
        this.process = process;
        this.api = api;
    }

    /// The command line of a function.
    ///
    /// @param classPath with the function and the runtime interface client
    public static List<String> command(Class<?> function, List<String> jvmOptions, String classPath) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", classPath, CLIENT, function.getName() + "::handleRequest"));
        return command;
    }

    /// Starts without waiting for it.
    ///
    /// @param directory where it runs
    /// @param environment its settings
    /// @param output file for what it prints
    public static LambdaProcess start(
            List<String> command, Path directory, Map<String, String> environment, Path output) {
        var api = LambdaRuntimeApi.start();
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API", api.address(),
                        "AWS_LAMBDA_FUNCTION_NAME", "test",
                        "AWS_LAMBDA_FUNCTION_VERSION", "1",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512",
                        "AWS_LAMBDA_LOG_GROUP_NAME", "test",
                        "AWS_LAMBDA_LOG_STREAM_NAME", "test",
                        "AWS_REGION", "us-east-1",
                        "AWS_ACCESS_KEY_ID", "local",
                        "AWS_SECRET_ACCESS_KEY", "local"));
        try {
            return new LambdaProcess(builder.start(), api);
        } catch (IOException failed) {
            api.close();
            throw new UncheckedIOException("not started: " + command.getFirst(), failed);
        }
    }

    public LambdaRuntimeApi api() {
        return api;
    }

    /// The processor time that it used so far.
    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /// Freezes it as Lambda does between invocations, and thaws it.
    public void freeze(boolean frozen) {
        try {
            new ProcessBuilder("kill", frozen ? "-STOP" : "-CONT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException("no signal sent", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public Outcome invoke(String event) {
        return api.invoke(event);
    }

    /// Asks it to end and waits.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        api.close();
    }
}
