package bo.org.cloud.cbba.crash;

/// Where a process may end.
enum CrashPoint {
    /// A call's change, its events and its answer are put together and not sent.
    BEFORE_COMMIT(Mechanism.UNIT_OF_WORK, 101),
    /// They stand in the store; nobody has been answered.
    AFTER_COMMIT(Mechanism.UNIT_OF_WORK, 102),
    BEFORE_PUBLISH(Mechanism.RELAY, 103),
    /// The bus has taken the events, which still stand in the outbox.
    AFTER_PUBLISH(Mechanism.RELAY, 104),
    /// They are out of the outbox too.
    AFTER_FORGET(Mechanism.RELAY, 105),
    /// An event is received; nothing of it is applied.
    BEFORE_EFFECT(Mechanism.CONSUMER, 106),
    AFTER_EFFECT(Mechanism.CONSUMER, 107),
    /// Its effect is committed, its message still in the queue.
    BEFORE_ACKNOWLEDGE(Mechanism.CONSUMER, 108),
    AFTER_ACKNOWLEDGE(Mechanism.CONSUMER, 109);

    private final Mechanism mechanism;
    private final int exitCode;

    CrashPoint(Mechanism mechanism, int exitCode) {
        this.mechanism = mechanism;
        this.exitCode = exitCode;
    }

    Mechanism mechanism() {
        return mechanism;
    }

    /// Of a process that ended here.
    int exitCode() {
        return exitCode;
    }
}
