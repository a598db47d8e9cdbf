package bo.org.cloud.cbba.crash;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What callers were told: the platform has to stand by all of it.
final class Ledger {
    /// A call with a key and the answer that it must get for ever.
    record Keyed(Wire.Call call, Wire.Answer answer) {}

    /// Somebody who got as far as a profile.
    ///
    /// @param displayName the last that was acknowledged
    /// @param quietFrom of the preferences that were acknowledged
    record Settled(UUID id, String email, String displayName, String quietFrom) {}

    private final Queue<Keyed> keyed = new ConcurrentLinkedQueue<>();
    private final Queue<String> registered = new ConcurrentLinkedQueue<>();
    private final Queue<String> verified = new ConcurrentLinkedQueue<>();
    private final Queue<Settled> settled = new ConcurrentLinkedQueue<>();
    /// Addresses that a partner wrote to, each once.
    private final Queue<String> writtenTo = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    void keyed(Wire.Call call, Wire.Answer answer) {
        keyed.add(new Keyed(call, answer));
    }

    void registered(String email) {
        registered.add(email);
    }

    void verified(String email) {
        verified.add(email);
    }

    void settled(Settled member) {
        settled.add(member);
    }

    void writtenTo(String address) {
        writtenTo.add(address);
    }

    /// What no caller should ever be told.
    void surprise(String what) {
        surprises.add(what);
    }

    List<Keyed> keyed() {
        return List.copyOf(keyed);
    }

    List<String> registered() {
        return List.copyOf(registered);
    }

    List<String> verified() {
        return List.copyOf(verified);
    }

    List<Settled> settled() {
        return List.copyOf(settled);
    }

    List<String> writtenTo() {
        return List.copyOf(writtenTo);
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }
}
