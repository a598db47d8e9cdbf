package bo.org.cloud.cbba.codegen.resolve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The values of `x-standard`, and which house rules each switches off.
enum ForeignStandard {
    /// OAuth 2.0: errors as in section 5.2; unrecognized parameters are ignored (section 3.2).
    RFC6749(true, true),
    /// JSON Web Key Sets: members of the standard's own.
    RFC7517(false, false),
    /// One-click unsubscribe: the mail program's form.
    RFC8058(false, true),
    /// Authorization server metadata.
    RFC8414(false, false);

    private final boolean ownErrors;
    private final boolean openInput;

    ForeignStandard(boolean ownErrors, boolean openInput) {
        this.ownErrors = ownErrors;
        this.openInput = openInput;
    }

    boolean ownErrors() {
        return ownErrors;
    }

    /// Whether members of the request that the contract does not know are ignored.
    boolean openInput() {
        return openInput;
    }

    static Optional<ForeignStandard> named(String name) {
        return Arrays.stream(values())
                .filter(standard -> standard.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values())
                .map(standard -> standard.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
