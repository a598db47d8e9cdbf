package bo.org.cloud.cbba.infra;

import bo.org.cloud.cbba.infra.EventBusStack.BusNames;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.BootstraplessSynthesizer;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Tags;
import software.constructs.Construct;

/// The stacks in the order in which they are deployed; each is given what it needs of those before it.
final class PlatformStacks {
    private PlatformStacks() {}

    static void declare(Construct app, InfraOptions options) {
        var bus = new EventBusStack(
                app, "ugsys-bus", plain("Event bus, rules and queues"), BusNames.PLATFORM, SubscriptionTable.ALL);
        var keys = new KeysStack(app, "ugsys-keys", plain("Keys and secrets"), DeployedService.ALL);
        var tables = new TablesStack(app, "ugsys-data", plain("Tables"), DeployedService.ALL);
        var database = new DatabaseStack(app, "ugsys-database", plain("PostgreSQL"), DeployedService.ALL);

        var functions = new ArrayList<ServiceStack>();
        for (var service : DeployedService.ALL) {
            var needs = new ServiceStack.Needs(bus, keys, tables, database);
            functions.add(new ServiceStack(app, service, described("Function of " + service.name()), needs, options));
        }
        var api = new HttpApiStack(app, "ugsys-api", plain("HTTP API"), List.copyOf(functions));
        new AlarmsStack(
                app, "ugsys-alarms", plain("Alarms"), new AlarmsStack.Watched(bus, List.copyOf(functions), api));
        Tags.of(app).add("project", "ugsys");
    }

    /// Stacks without files are deployed as they are: no bucket and no roles have to be made before them.
    static StackProps plain(String description) {
        return StackProps.builder()
                .description(description)
                .synthesizer(new BootstraplessSynthesizer())
                .build();
    }

    private static StackProps described(String description) {
        return StackProps.builder().description(description).build();
    }
}
