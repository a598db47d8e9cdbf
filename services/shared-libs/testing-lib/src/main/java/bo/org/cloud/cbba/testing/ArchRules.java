package bo.org.cloud.cbba.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The shape of a service, checked on its compiled classes: `api, events -> domain <- adapter`.
public final class ArchRules {
    private static final String ROOT = "bo.org.cloud.cbba";
    /// Handlers speak generated types and domain types; all else would be transport that the runtime owns.
    private static final String[] TRANSPORT = {
        "io.helidon..",
        "jakarta.json..",
        "jakarta.ws..",
        "org.eclipse.yasson..",
        "com.fasterxml..",
        "java.net.http..",
        "software.amazon..",
        ROOT + ".contract.json..",
        ROOT + ".contract.client..",
        ROOT + ".runtime..",
        ROOT + ".store.."
    };

    private final String service;
    private final List<String> parts;

    private ArchRules(String service, List<String> parts) {
        this.service = service;
        this.parts = parts;
    }

    /// The rules of a service with all four parts.
    ///
    /// @param servicePackage e.g. `bo.org.cloud.cbba.identity`
    public static ArchRules of(String servicePackage) {
        return new ArchRules(servicePackage, List.of("api", "events", "domain", "adapter"));
    }

    /// For a service that consumes no event.
    public ArchRules withoutEvents() {
        return new ArchRules(service, List.of("api", "domain", "adapter"));
    }

    /// Checks every rule and names all that are broken.
    ///
    /// @throws AssertionError if a rule is broken, or if a package that the rules speak of is empty: such a
    ///     rule would hold whatever is written
    public void check() {
        check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(service));
    }

    void check(JavaClasses classes) {
        parts.forEach(part -> requireClasses(classes, part));
        var broken = rules().stream()
                .map(rule -> rule.evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .map(result -> result.getFailureReport().toString())
                .collect(Collectors.toCollection(ArrayList::new));
        broken.addAll(UnusedProblems.of(service, classes));
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n\n", broken));
        }
    }

    private List<ArchRule> rules() {
        var rules = new ArrayList<ArchRule>();
        rules.add(classes()
                .that()
                .resideInAPackage(in("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in("domain"), "java..", "org.jspecify..")
                .because("the domain is plain Java"));
        rules.add(noClasses()
                .that()
                .resideInAPackage(in("adapter"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("api"), in("events"))
                .because("adapters serve the domain"));
        parts.stream()
                .filter(part -> part.equals("api") || part.equals("events"))
                .forEach(part -> {
                    rules.add(noClasses()
                            .that()
                            .resideInAPackage(in(part))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(in("adapter"))
                            .because("handlers speak to ports, not to what implements them"));
                    rules.add(noClasses()
                            .that()
                            .resideInAPackage(in(part))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(TRANSPORT)
                            .because("a handler holds behaviour only"));
                });
        rules.add(noClasses()
                .that()
                .resideInAnyPackage(parts.stream().map(this::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat(new InsideOfAnotherService(service))
                .because("services meet at their contracts"));
        return rules;
    }

    private void requireClasses(JavaClasses classes, String part) {
        var name = service + "." + part;
        var present = classes.stream()
                .map(type -> type.getPackageName())
                .anyMatch(found -> found.equals(name) || found.startsWith(name + "."));
        if (!present) {
            throw new AssertionError("no class in " + name + ": its rules would hold whatever is written");
        }
    }

    private String in(String part) {
        return service + "." + part + "..";
    }
}
