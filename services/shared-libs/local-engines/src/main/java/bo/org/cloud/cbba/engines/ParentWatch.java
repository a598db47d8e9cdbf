package bo.org.cloud.cbba.engines;

import java.io.IOException;
import java.nio.file.Path;

/// Stops PostgreSQL when this process is gone, however it ended. A shell waits for the end of its standard
/// input, which comes when this process ends, then stops the postmaster if it is still the one that it was.
final class ParentWatch implements AutoCloseable {
    private static final String WATCH = """
        trap '' INT HUP TERM
        while read -r _; do :; done
        read -r pid < "$1" && [ "$pid" = "$2" ] && kill -s INT "$2"
        """;

    private final Process shell;

    private ParentWatch(Process shell) {
        this.shell = shell;
    }

    /// @param pidFile PostgreSQL's own: its first line is the number of the process while it runs
    static ParentWatch over(long pid, Path pidFile) {
        try {
            return new ParentWatch(new ProcessBuilder("sh", "-c", WATCH, "sh", pidFile.toString(), Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new EngineException("cannot watch over process " + pid, e);
        }
    }

    /// To be closed once PostgreSQL has ended.
    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            throw new EngineException("cannot end the watch over PostgreSQL", e);
        }
    }
}
