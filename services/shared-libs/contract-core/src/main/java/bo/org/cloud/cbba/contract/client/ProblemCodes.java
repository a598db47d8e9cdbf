package bo.org.cloud.cbba.contract.client;

import java.util.Arrays;

/// The codes of one operation, as the enums in generated problems have them: those of the contract, and one
/// constant that stands for whatever a newer service may say.
public final class ProblemCodes {
    private ProblemCodes() {}

    /// The constant called `name`, or `other`.
    public static <C extends Enum<C>> C find(C[] codes, C other, String name) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(name))
                .findAny()
                .orElse(other);
    }

    /// The names of all but `other`.
    public static <C extends Enum<C>> String[] names(C[] codes, C other) {
        return Arrays.stream(codes)
                .filter(code -> code != other)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
