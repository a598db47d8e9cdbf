package bo.org.cloud.cbba.codegen.resolve;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Parameters: each has a place, a name and a schema; those of the path are the template's; the resolver's are
/// its own.
final class ParameterRules implements RestRules.OperationRule {
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");
    private static final Set<String> ADDED = Set.of(
            "header idempotency-key",
            "header if-match",
            "header if-none-match",
            "header accept-language",
            "header x-request-id",
            "header x-correlation-id",
            "header traceparent",
            "query limit",
            "query cursor");

    private final SchemaRules schemas;
    private final References references;
    private final Refusals refusals;

    ParameterRules(SchemaRules schemas, References references, Refusals refusals) {
        this.schemas = schemas;
        this.references = references;
        this.refusals = refusals;
    }

    @Override
    public void requireOf(TerseOperation operation) {
        requireTargets(operation.spot().get("parameters"));
        requireTargets(new Spot(
                        operation.file(),
                        pathPointer(operation),
                        operation.file().root())
                .fromTop(pathPointer(operation))
                .get("parameters"));
        var seen = new HashSet<String>();
        for (var parameter : operation.parameters()) {
            requireParameter(parameter, seen, operation);
        }
        requireTemplate(operation);
    }

    private static String pathPointer(TerseOperation operation) {
        var pointer = operation.spot().pointer();
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private void requireTargets(Spot list) {
        for (var item : list.items()) {
            Keys.refuseUnknown(item, RestVocabulary.PARAMETER, "a parameter", refusals);
            if (references.follow(item).isEmpty()) {
                refusals.add(item.get("$ref"), "$ref to nowhere: " + item.text("$ref"));
            }
        }
    }

    private void requireParameter(Spot parameter, Set<String> seen, TerseOperation operation) {
        var place = parameter.text("in");
        var name = parameter.text("name");
        if (!PLACES.contains(place) || name.isEmpty()) {
            refusals.add(parameter, "a parameter needs a name and in: path, query, header or cookie");
            return;
        }
        var key = place + " " + name.toLowerCase(Locale.ROOT);
        if (ADDED.contains(key) && !parameter.file().isCommon()) {
            refusals.add(parameter, "parameter " + name + " is added by the resolver where a trait asks for it");
        }
        if (!seen.add(key)) {
            refusals.add(operation.spot(), place + " parameter " + name + " stands twice");
        }
        if (place.equals("path") && !parameter.isTrue("required")) {
            refusals.add(parameter, "path parameter " + name + " must say required: true");
        }
        if (!parameter.has("schema")) {
            refusals.add(parameter, "parameter " + name + " has no schema");
        } else {
            schemas.requireInline(parameter.get("schema"));
        }
    }

    private void requireTemplate(TerseOperation operation) {
        var inTemplate = new TreeSet<String>();
        var matcher = TEMPLATE.matcher(operation.path());
        while (matcher.find()) {
            inTemplate.add(matcher.group(1));
        }
        var declared = new TreeSet<String>();
        operation.parameters().stream()
                .filter(parameter -> parameter.text("in").equals("path"))
                .forEach(parameter -> declared.add(parameter.text("name")));
        if (!inTemplate.equals(declared)) {
            refusals.add(
                    operation.spot(),
                    "path parameters " + declared + " are not those of " + operation.path() + ": " + inTemplate);
        }
    }
}
