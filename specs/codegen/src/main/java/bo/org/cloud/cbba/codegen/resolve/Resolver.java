package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;

/// Reads all terse specs below a root and writes the complete ones, or says everything that keeps it from doing
/// so.
public final class Resolver {
    private Resolver() {}

    /// @param root the checkout, which holds `specs/`
    /// @param out where the complete specs go, normally `generated/specs` below the root
    /// @return every file written, absolute
    /// @throws RefusedSpecException with every reason, when anything cannot be honoured; nothing is written then
    public static Set<Path> resolve(Path root, Path out) throws IOException {
        var refusals = new Refusals();
        var specs = SpecSet.read(root, refusals);
        refusals.throwIfAny();

        var references = new References(specs);
        var catalogue = ProblemCatalogue.read(specs.problems(), refusals);
        var access = AccessMatrix.read(specs.access(), refusals);
        var restRules = new RestRules(references, catalogue, access, refusals);
        specs.rest().values().forEach(restRules::requireHonourable);
        var eventRules = new EventRules(references, refusals);
        specs.events().values().forEach(eventRules::requireHonourable);
        refusals.throwIfAny();
        new ExampleRules(references, refusals).requireFitting(specs);
        refusals.throwIfAny();

        return write(specs, references, catalogue, access, new SpecWriter(out));
    }

    private static Set<Path> write(
            SpecSet specs, References references, ProblemCatalogue catalogue, AccessMatrix access, SpecWriter writer)
            throws IOException {
        var rest = new RestResolver(references, catalogue, new HouseParts(specs.commonRest()));
        var contracts = new LinkedHashMap<String, ObjectNode>();
        for (var service : specs.restServices()) {
            var contract = rest.resolve(service);
            contracts.put(service.service(), contract);
            writer.json("openapi/" + service.service() + ".json", contract);
            writer.yaml("openapi/" + service.service() + ".yaml", contract);
        }
        var subscriptions = TerseSubscription.of(specs, references);
        for (var contract :
                new EventResolver(specs, references, subscriptions).resolve().entrySet()) {
            writer.json("asyncapi/" + contract.getKey() + ".json", contract.getValue());
        }
        writer.json("subscriptions.json", PlatformDocuments.subscriptions(subscriptions));
        writer.json("problems.json", PlatformDocuments.problems(catalogue, contracts));
        writer.json("permissions.json", PlatformDocuments.permissions(access));
        return writer.written();
    }
}
