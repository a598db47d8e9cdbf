package bo.org.cloud.cbba.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Problem codes that an operation's contract lists and no handler ever answers with: either the contract
/// promises too much or a rule is missing.
final class UnusedProblems {
    private UnusedProblems() {}

    static List<String> of(String service, JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().equals(service + ".client"))
                .filter(type -> type.getSimpleName().endsWith("Problem"))
                .flatMap(type -> type.getMethods().stream())
                .filter(UnusedProblems::makesItsProblem)
                // A code may have several factories, of which one is enough.
                .collect(Collectors.groupingBy(
                        method -> method.getOwner().getSimpleName() + "." + method.getName(),
                        TreeMap::new,
                        Collectors.filtering(method -> isCalledIn(service + ".api", method), Collectors.counting())))
                .entrySet()
                .stream()
                .filter(calls -> calls.getValue() == 0)
                .map(calls -> "no handler in " + service + ".api throws " + calls.getKey())
                .toList();
    }

    private static boolean isCalledIn(String part, JavaMethod factory) {
        return factory.getAccessesToSelf().stream().anyMatch(access -> isOf(part, access.getOriginOwner()));
    }

    private static boolean makesItsProblem(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.STATIC)
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawReturnType().equals(method.getOwner())
                && !method.getName().equals("received");
    }

    private static boolean isOf(String part, JavaClass type) {
        return type.getPackageName().equals(part) || type.getPackageName().startsWith(part + ".");
    }
}
