package bo.org.cloud.cbba.testing;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One value per test run, made when first asked for.
final class Shared<T extends AutoCloseable> {
    private final Supplier<T> maker;
    private @Nullable T value;

    Shared(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T value() {
        var present = value;
        if (present == null) {
            present = maker.get();
            value = present;
        }
        return present;
    }

    synchronized Optional<T> started() {
        return Optional.ofNullable(value);
    }

    synchronized void close() {
        var present = value;
        value = null;
        if (present != null) {
            try {
                present.close();
            } catch (Exception e) {
                throw new IllegalStateException("cannot close " + present, e);
            }
        }
    }
}
