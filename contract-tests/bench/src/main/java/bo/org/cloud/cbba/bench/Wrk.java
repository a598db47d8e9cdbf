package bo.org.cloud.cbba.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Load from outside the JVM: `wrk` with 32 connections, each request with the next of the tokens.
final class Wrk {
    static final int CONNECTIONS = 32;

    private static final Pattern RESULT = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");
    private static final String SCRIPT = """
        local requests, at = {}, 0
        function init(args)
          local headers = {["Accept"] = "application/json"}
          local body
          if args[1] == "PATCH" then
            headers["Content-Type"] = "application/merge-patch+json"
            local file = io.open(args[3]); body = file:read("*a"); file:close()
          end
          for token in io.lines(args[2]) do
            headers["Authorization"] = "Bearer " .. token
            requests[#requests + 1] = wrk.format(args[1], nil, headers, body)
          end
          math.randomseed(os.time())
          at = math.random(#requests)
        end
        function request()
          at = at % #requests + 1
          return requests[at]
        end
        function done(summary, latency)
          local errors = summary.errors
          io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration,
            errors.status + errors.connect + errors.read + errors.write + errors.timeout,
            latency:percentile(50), latency:percentile(99)))
        end
        """;

    private final Path script;
    private final Path tokens;
    private final Path body;

    Wrk(Path directory, List<String> tokens, String body) throws IOException {
        script = Files.writeString(directory.resolve("load.lua"), SCRIPT);
        this.tokens = Files.write(directory.resolve("tokens"), tokens);
        this.body = Files.writeString(directory.resolve("body.json"), body);
    }

    /// @param p50Micros and `p99Micros`: latency as the client saw it
    record Load(long requests, double seconds, long p50Micros, long p99Micros) {
        double perSecond() {
            return requests / seconds;
        }
    }

    /// @throws IllegalStateException if any request failed: the figures would mean nothing
    Load run(URI address, String method, int seconds) throws IOException, InterruptedException {
        var wrk = new ProcessBuilder(
                        "wrk",
                        "-t2",
                        "-c" + CONNECTIONS,
                        "-d" + seconds + "s",
                        "--timeout",
                        "10s",
                        "-s",
                        script.toString(),
                        address.toString(),
                        "--",
                        method,
                        tokens.toString(),
                        body.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var result = RESULT.matcher(output);
        if (wrk.waitFor() != 0 || !result.find()) {
            throw new IllegalStateException("wrk failed:\n" + output);
        }
        if (!result.group(3).equals("0")) {
            throw new IllegalStateException(result.group(3) + " requests failed:\n" + output);
        }
        return new Load(
                Long.parseLong(result.group(1)),
                Long.parseLong(result.group(2)) / 1e6,
                Long.parseLong(result.group(4)),
                Long.parseLong(result.group(5)));
    }
}
