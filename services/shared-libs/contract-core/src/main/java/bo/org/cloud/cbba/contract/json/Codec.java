package bo.org.cloud.cbba.contract.json;

import org.jspecify.annotations.Nullable;

/// Reads and writes one type as JSON. Generated codecs parse, validate and bind in one pass.
public interface Codec<T> {
    /// Reads the value at the input's position, noting every fault in the input.
    ///
    /// @return null if the value had any fault
    @Nullable
    T read(JsonInput in);

    void write(JsonOutput out, T value);
}
