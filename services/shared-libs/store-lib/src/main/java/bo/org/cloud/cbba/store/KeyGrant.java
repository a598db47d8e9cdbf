package bo.org.cloud.cbba.store;

import java.util.Set;

/// What one service may do with one wrapping key.
///
/// @param key its name: [#SENSITIVE_EVENTS], or that of the service whose own it is
public record KeyGrant(String key, Set<Act> acts) {
    /// The key of sensitive events: who publishes them can wrap and nothing else, who consumes them can unwrap.
    public static final String SENSITIVE_EVENTS = "sensitive-events";

    /// See [KeyWrapping].
    public enum Act {
        WRAP,
        UNWRAP
    }

    public KeyGrant {
        acts = Set.copyOf(acts);
    }

    /// A service's own key, for what it alone reads again: signing keys, shared secrets, variables of messages.
    public static KeyGrant own(String service) {
        return new KeyGrant(service, Set.of(Act.WRAP, Act.UNWRAP));
    }

    public static KeyGrant publishesSensitiveEvents() {
        return new KeyGrant(SENSITIVE_EVENTS, Set.of(Act.WRAP));
    }

    public static KeyGrant consumesSensitiveEvents() {
        return new KeyGrant(SENSITIVE_EVENTS, Set.of(Act.UNWRAP));
    }
}
