package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.sqs.Queue;

/// What cdk-nag found of the rules of AWS Solutions, as it stands in its reports.
class NagTest {
    @Test
    void everyRuleIsFollowedOrItsReasonStandsInTheCode() throws IOException {
        var findings = findings(Synthesis.shared().output());

        assertTrue(findings.stream().anyMatch(line -> line.contains("\"Compliant\"")), "rules were checked");
        assertEquals(List.of(), broken(findings));
    }

    @Test
    void everyStackWasChecked() throws IOException {
        for (var stack : Synthesis.shared().stacks()) {
            assertTrue(
                    Files.exists(
                            Synthesis.shared().output().resolve("AwsSolutions-" + stack.name() + "-NagReport.csv")),
                    stack.name());
        }
    }

    @Test
    void findsAQueueThatAnybodyMayReadInClear(@TempDir Path directory) throws IOException {
        var app = InfraApp.app(directory);
        Queue.Builder.create(new Stack(app, "careless"), "Queue").build();
        app.synth();

        assertEquals(
                List.of("AwsSolutions-SQS3", "AwsSolutions-SQS4"),
                broken(findings(directory)).stream()
                        .map(line -> line.substring(1, line.indexOf('"', 1)))
                        .sorted()
                        .toList());
    }

    private static List<String> broken(List<String> findings) {
        return findings.stream()
                .filter(line -> line.startsWith("\"AwsSolutions-"))
                .filter(line -> !line.contains("\"Compliant\"") && !line.contains("\"Suppressed\""))
                .toList();
    }

    private static List<String> findings(Path output) throws IOException {
        try (var files = Files.list(output)) {
            return files.filter(file -> file.toString().endsWith("NagReport.csv"))
                    .flatMap(NagTest::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
