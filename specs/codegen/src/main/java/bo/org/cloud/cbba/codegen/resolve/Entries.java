package bo.org.cloud.cbba.codegen.resolve;

import java.util.Map;
import java.util.Optional;

/// Reads entries that an earlier step has put in.
final class Entries {
    private Entries() {}

    /// The value of `key`.
    ///
    /// @param what it is, for the message
    /// @throws IllegalStateException if there is none, which is a mistake of this program and not of the specs
    static <T> T require(Map<String, T> entries, String key, String what) {
        return Optional.ofNullable(entries.get(key))
                .orElseThrow(() -> new IllegalStateException("no " + what + " " + key));
    }
}
