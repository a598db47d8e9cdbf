package bo.org.cloud.cbba.codegen.compatibility;

import java.util.Comparator;
import java.util.regex.Pattern;

/// The version of all contracts together: `minor` grows with what is added, `patch` when only words changed.
record ContractVersion(int major, int minor, int patch) implements Comparable<ContractVersion> {
    static final ContractVersion FIRST = new ContractVersion(1, 0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");
    private static final Comparator<ContractVersion> ORDER = Comparator.comparingInt(ContractVersion::major)
            .thenComparingInt(ContractVersion::minor)
            .thenComparingInt(ContractVersion::patch);

    /// Whether `text` is three numbers with dots.
    static boolean isVersion(String text) {
        return FORM.matcher(text).matches();
    }

    /// @throws IllegalArgumentException if it is not three numbers with dots
    static ContractVersion parse(String text) {
        var numbers = FORM.matcher(text);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("not a version like 1.2.0: " + text);
        }
        return new ContractVersion(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
    }

    ContractVersion next(boolean added) {
        return added ? new ContractVersion(major, minor + 1, 0) : new ContractVersion(major, minor, patch + 1);
    }

    @Override
    public int compareTo(ContractVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
