package bo.org.cloud.cbba.crash;

import java.util.Optional;

/// A step of a service towards the outside, between two points.
enum CrashStep {
    COMMIT(Optional.of(CrashPoint.BEFORE_COMMIT), CrashPoint.AFTER_COMMIT),
    PUBLISH(Optional.of(CrashPoint.BEFORE_PUBLISH), CrashPoint.AFTER_PUBLISH),
    /// What is before it is after [#PUBLISH].
    FORGET(Optional.empty(), CrashPoint.AFTER_FORGET),
    EFFECT(Optional.of(CrashPoint.BEFORE_EFFECT), CrashPoint.AFTER_EFFECT),
    ACKNOWLEDGE(Optional.of(CrashPoint.BEFORE_ACKNOWLEDGE), CrashPoint.AFTER_ACKNOWLEDGE);

    private static final String CONSUMING = "bo.org.cloud.cbba.events.EventProcessor";

    private final Optional<CrashPoint> before;
    private final CrashPoint after;

    CrashStep(Optional<CrashPoint> before, CrashPoint after) {
        this.before = before;
        this.after = after;
    }

    /// A commit is known by who makes it: that of an event is the effect of a consumer.
    static CrashStep ofCommit() {
        return Callers.include(CONSUMING) ? EFFECT : COMMIT;
    }

    void begins() {
        before.ifPresent(CrashSwitch::reached);
    }

    void isDone() {
        CrashSwitch.reached(after);
    }
}
