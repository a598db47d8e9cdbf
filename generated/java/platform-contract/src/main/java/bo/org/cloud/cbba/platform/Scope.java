// Generated from specs/permissions.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.platform;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a service can be allowed to do.
public enum Scope {
    /// Follow what has been revoked; every verifier of tokens has it.
    IDENTITY_REVOCATIONS("identity:revocations"),

    /// Read addresses, language and preferences of up to 100 people at once.
    PROFILES_LOOKUP("profiles:lookup"),

    /// Send messages.
    OMNICHANNEL_MESSAGES_SEND("omnichannel:messages:send");

    private static final Map<String, Scope> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Scope::wireName, Function.identity()));

    private final String wireName;

    Scope(String wireName) {
        this.wireName = wireName;
    }

    /// Empty for a name that this version of the platform does not know.
    public static Optional<Scope> find(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    /// As contracts, tokens and answers spell it.
    public String wireName() {
        return wireName;
    }
}
