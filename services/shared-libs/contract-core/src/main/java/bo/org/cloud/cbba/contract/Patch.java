package bo.org.cloud.cbba.contract;

import java.util.Optional;
import java.util.function.Function;

/// One field of a JSON merge patch (RFC 7396): left alone, cleared by `null`, or given a value.
public sealed interface Patch<T> {
    record Absent<T>() implements Patch<T> {}

    record Clear<T>() implements Patch<T> {}

    record Put<T>(T value) implements Patch<T> {}

    static <T> Patch<T> absent() {
        return new Absent<>();
    }

    static <T> Patch<T> clear() {
        return new Clear<>();
    }

    static <T> Patch<T> put(T value) {
        return new Put<>(value);
    }

    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /// What a field that may be missing holds after this patch.
    default Optional<T> applyTo(Optional<T> current) {
        return switch (this) {
            case Absent<T>() -> current;
            case Clear<T>() -> Optional.empty();
            case Put<T>(var value) -> Optional.of(value);
        };
    }

    /// What a field that is always there holds after this patch. The codec has refused `null` for such a field.
    default T applyTo(T current) {
        return this instanceof Put<T>(var value) ? value : current;
    }

    default <R> Patch<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Absent<T>() -> absent();
            case Clear<T>() -> clear();
            case Put<T>(var value) -> put(change.apply(value));
        };
    }
}
