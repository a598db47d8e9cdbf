package bo.org.cloud.cbba.logging;

/// A value that must be read on purpose: `toString`, and so every log line and message, shows only that it is
/// there.
public record Sensitive<T>(T reveal) {
    @Override
    public String toString() {
        return Masking.MASK;
    }
}
