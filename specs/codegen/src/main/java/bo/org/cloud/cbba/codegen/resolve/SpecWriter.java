package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// Writes documents byte for byte the same whenever they are the same, and knows which it wrote.
final class SpecWriter {
    private static final ObjectWriter JSON = new ObjectMapper()
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    private static final ObjectWriter YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new ClockTimeQuoting())
                    .build())
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .build()
            .writer();

    private final Path folder;
    private final Set<Path> written = new TreeSet<>();

    SpecWriter(Path folder) {
        this.folder = folder;
    }

    void json(String name, JsonNode document) throws IOException {
        write(name, JSON.writeValueAsString(document) + "\n");
    }

    void yaml(String name, JsonNode document) throws IOException {
        write(name, YAML.writeValueAsString(document));
    }

    /// The files written so far, absolute.
    Set<Path> written() {
        return Set.copyOf(written);
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name).toAbsolutePath().normalize();
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
        written.add(file);
    }
}
