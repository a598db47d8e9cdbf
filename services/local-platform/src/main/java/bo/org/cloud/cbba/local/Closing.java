package bo.org.cloud.cbba.local;

import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Closes parts in the reverse order of their opening; one that fails hinders no other.
final class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private Closing() {}

    static void all(Deque<AutoCloseable> parts) {
        while (!parts.isEmpty()) {
            var part = parts.pop();
            try {
                part.close();
            } catch (Exception failed) { // AutoCloseable declares it
                LOG.warn("{} did not close well", part.getClass().getSimpleName(), failed);
            }
        }
    }
}
