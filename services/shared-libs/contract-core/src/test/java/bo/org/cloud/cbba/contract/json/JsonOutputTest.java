package bo.org.cloud.cbba.contract.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What we write, read by Parsson. A failure prints the seed that repeats it.
class JsonOutputTest {
    private static final JsonProvider PARSSON = JsonProvider.provider();
    private static final String SIGNS = "abcXYZ 0-_\"\\/\n\r\t\b\f\u0000\u001F\u007F\u0080éñ\u2028Ωł\uFFFD";

    @Test
    void writesEveryTextAndNameSoThatItIsReadBack() {
        for (long seed = 0; seed < 20_000; seed++) {
            var random = new Random(seed);
            var name = text(random);
            var value = text(random);
            var out = new JsonOutput(random.nextInt(100));
            out.beginObject();
            out.writeString(name, value);
            out.writeList("", Scalars.strings(StringRule.ANY), List.of(value, name));
            out.endObject();
            var text = new String(out.toBytes(), StandardCharsets.UTF_8);
            var read = PARSSON.createReader(new StringReader(text)).readObject();
            var expected = PARSSON.createObjectBuilder()
                    .add(name, value)
                    .add("", PARSSON.createArrayBuilder().add(value).add(name))
                    .build();
            assertEquals(expected, read, "seed " + seed);
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        var odd = random.nextInt(4);
        for (int left = random.nextInt(random.nextBoolean() ? 8 : 120); left > 0; left--) {
            text.append(random.nextInt(20) < odd ? random.nextBoolean() ? "😀" : sign(random, 0) : sign(random, 17));
        }
        return text.toString();
    }

    private static String sign(Random random, int fewer) {
        return String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length() - fewer)));
    }
}
