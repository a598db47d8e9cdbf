package bo.org.cloud.cbba.conformance;

import bo.org.cloud.cbba.running.RunningPlatform;

/// What all conformance tests share: the running platform, its people, and the way to talk to it.
final class Stage {
    static final Wire WIRE = new Wire(RunningPlatform.address());
    static final Cast CAST = new Cast(WIRE);
    static final States STATES =
            new States(CAST, WIRE, RunningPlatform.address().toString());
    static final StoreCounts STORES = new StoreCounts(
            RunningPlatform.doors().behind("dynamodb"), RunningPlatform.doors().behind("postgres"));

    private Stage() {}
}
