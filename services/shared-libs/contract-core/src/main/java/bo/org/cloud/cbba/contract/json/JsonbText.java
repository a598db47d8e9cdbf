package bo.org.cloud.cbba.contract.json;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.function.Function;

/// Shows plain JSON-B a value as the text that stands for it.
public abstract class JsonbText<T> implements JsonbAdapter<T, String> {
    private final Function<T, String> write;
    private final Function<String, T> read;

    protected JsonbText(Function<T, String> write, Function<String, T> read) {
        this.write = write;
        this.read = read;
    }

    @Override
    public String adaptToJson(T value) {
        return write.apply(value);
    }

    @Override
    public T adaptFromJson(String text) {
        return read.apply(text);
    }
}
