package bo.org.cloud.cbba.crash;

/// What keeps a promise across the end of a process.
enum Mechanism {
    UNIT_OF_WORK,
    RELAY,
    CONSUMER
}
