package bo.org.cloud.cbba.infra;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Aspects;

/// Synthesises all stacks. What cdk-nag finds stands in its reports beside the templates and fails a deployment.
public final class InfraApp {
    private InfraApp() {}

    /// @param arguments the checkout, and the directory for the templates
    public static void main(String... arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: InfraApp CHECKOUT OUTPUT");
        }
        synthesise(InfraOptions.ofBuild(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    static void synthesise(InfraOptions options) {
        var app = app(options.output());
        PlatformStacks.declare(app, options);
        app.synth();
    }

    /// An application whose stacks are checked by the rules of AWS Solutions.
    static App app(Path output) {
        var app = new App(AppProps.builder()
                .outdir(output.toString())
                .analyticsReporting(false)
                .treeMetadata(false)
                .context(Map.of("aws:cdk:disable-stack-trace", true))
                .build());
        Aspects.of(app).add(AwsSolutionsChecks.Builder.create().verbose(true).build());
        return app;
    }
}
