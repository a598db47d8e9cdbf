package bo.org.cloud.cbba.testing;

import java.util.stream.Collectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/// Ends a suite with one line that names the engines it ran on. The test platform finds it by itself.
public final class EngineReport implements TestExecutionListener {
    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        var versions = Engines.versions();
        if (!versions.isEmpty()) {
            // For people, whatever the suite's logging lets through.
            System.out.println(versions.stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "Engines: ", " on Java " + Runtime.version())));
        }
    }
}
