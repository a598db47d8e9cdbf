package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.WorkContext;
import bo.org.cloud.cbba.contract.work.WorkStore;

/// A store whose units of work may be started by consumed events.
public interface ConsumingStore extends WorkStore {
    @Override
    ConsumingWork begin(WorkContext context);
}
