package bo.org.cloud.cbba.contract.work;

import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.event.Actor;
import java.time.Instant;

/// Who works, for which request, and when.
public record WorkContext(CallIds ids, Actor actor, Instant now) {}
