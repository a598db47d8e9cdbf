package bo.org.cloud.cbba.infra;

import java.nio.file.Path;

/// Synthesises what [Synthesis] does, for who starts it as a process.
final class SynthesisAgain {
    private SynthesisAgain() {}

    public static void main(String... arguments) {
        Synthesis.synthesise(Path.of(arguments[0]));
    }
}
