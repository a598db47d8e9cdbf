package bo.org.cloud.cbba.contract.json;

import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.lang.reflect.Type;

/// Lets plain JSON-B read and write, through its codec, a type that JSON-B cannot tell apart by itself: a
/// patch, in which a missing field and a null mean different things.
public abstract class JsonbCodec<T> implements JsonbSerializer<T>, JsonbDeserializer<T> {
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private final Codec<T> codec;

    protected JsonbCodec(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try (var reader = PROVIDER.createReader(new StringReader(Json.writeText(codec, value)))) {
            generator.write(reader.readValue());
        }
    }

    /// @throws MalformedJsonException if it is not what the contract says
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return Json.readTolerantly(codec, parser.getValue().toString());
    }
}
