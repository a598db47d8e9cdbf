package bo.org.cloud.cbba.runtime;

import java.util.function.Function;

/// Reads the text of a path, query, header or cookie parameter.
@FunctionalInterface
public interface ParameterType<T> {
    /// Reads the text, decoded but otherwise as it was sent.
    ///
    /// @throws ParameterFaultException if the text is no such value
    T read(String text);

    /// The same texts as another type.
    ///
    /// @param change must not throw for any value that this type reads
    default <R> ParameterType<R> map(Function<? super T, ? extends R> change) {
        return text -> change.apply(read(text));
    }
}
