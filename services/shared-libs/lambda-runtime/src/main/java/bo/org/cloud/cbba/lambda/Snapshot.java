package bo.org.cloud.cbba.lambda;

import bo.org.cloud.cbba.logging.Logging;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does, before SnapStart takes its picture, what would make the first calls after a restore slow: classes are
/// loaded and code is warm in the picture. Without SnapStart it is never called and costs nothing.
final class Snapshot implements Resource {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);
    private static final int ROUNDS = 50;

    private final List<Runnable> priming;
    private volatile boolean taken;

    private Snapshot(List<Runnable> priming) {
        this.priming = priming;
    }

    static Snapshot register(List<Runnable> priming) {
        var snapshot = new Snapshot(priming);
        Core.getGlobalContext().register(snapshot);
        return snapshot;
    }

    boolean isTaken() {
        return taken;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        for (var round = 0; round < ROUNDS; round++) {
            priming.forEach(Runnable::run);
        }
        taken = true;
        LOG.info("primed for a snapshot");
        Logging.flush();
    }

    /// Nothing to mend: connections are tested before they are used again, owners of leases are named per sweep,
    /// and what is cached has its age by the wall clock.
    @Override
    public void afterRestore(Context<? extends Resource> context) {}
}
