package bo.org.cloud.cbba.pact;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.resolvers.SelectedClassResolverFromClasspath;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What compiled classes use of another service's generated client.
record Usage(JavaClasses classes, String provider) {
    private static final String ROOT = "bo.org.cloud.cbba.";
    // Reading classes takes a second each time.
    private static final Map<List<String>, JavaClasses> READ = new ConcurrentHashMap<>();

    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

    /// Of the modules with these artifacts, as they are on the path of this test.
    static Usage of(Collection<String> artifacts, String provider) {
        return new Usage(READ.computeIfAbsent(List.copyOf(artifacts), Usage::read), provider);
    }

    // Of what the classes refer to only our own matters, and the rest is thousands of classes.
    private static JavaClasses read(List<String> artifacts) {
        var classes = ArchConfiguration.withThreadLocalScope(how -> {
            how.setClassResolver(SelectedClassResolverFromClasspath.class);
            how.setClassResolverArguments("bo.org.cloud.cbba");
            return new ClassFileImporter()
                    .importLocations(artifacts.stream().map(Usage::placeOf).toList());
        });
        if (classes.isEmpty()) {
            throw new IllegalStateException("no classes of " + artifacts);
        }
        return classes;
    }

    private static Location placeOf(String artifact) {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> entry.replace('\\', '/').contains("/" + artifact + "/"))
                .map(entry -> Path.of(entry).toUri().toString())
                .map(entry -> Location.of(URI.create(entry.endsWith(".jar") ? "jar:" + entry + "!/" : entry)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(artifact + " is not on the path"));
    }

    /// The operations that are called.
    Set<String> operations() {
        return accesses()
                .filter(access -> owner(access).getName().startsWith(ROOT + provider + ".client.")
                        && owner(access).getSimpleName().endsWith("Client")
                        && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget)
                .map(JavaAccess::getName)
                .filter(name -> !name.equals("<init>"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The problem codes that something is decided by, as `Operation CODE`.
    Set<String> codes() {
        return accesses()
                .filter(access -> access.getTarget() instanceof AccessTarget.FieldAccessTarget)
                .filter(access ->
                        owner(access).getName().matches(".*\\." + provider + "\\.client\\.\\w+Problem\\$Code"))
                .map(access ->
                        owner(access).getName().replaceAll(".*\\.(\\w+)Problem\\$Code", "$1") + " " + access.getName())
                .filter(code -> !code.contains("$"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The fields that are read, as `Schema.field`, of what is answered.
    Set<String> answerFields() {
        return fields("model");
    }

    /// The fields that are read, as `Schema.field`, of events.
    Set<String> eventFields() {
        return fields("event");
    }

    private Set<String> fields(String part) {
        return accesses()
                .filter(access -> owner(access).getPackageName().equals(ROOT + provider + "." + part))
                .filter(access -> owner(access).isRecord() && isAccessor(access))
                .map(access -> owner(access).getSimpleName() + "." + snake(access.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isAccessor(JavaAccess<?> access) {
        return owner(access).getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .anyMatch(field -> field.getName().equals(access.getName()));
    }

    /// The schemas that are passed on whole.
    Set<String> wholes() {
        return accesses()
                .filter(access -> access.getTarget() instanceof AccessTarget.FieldAccessTarget)
                .map(access -> owner(access).getName())
                .filter(name -> name.startsWith(ROOT + provider + ".model.") && name.endsWith("Codec"))
                .map(name -> name.substring(name.lastIndexOf('.') + 1, name.length() - "Codec".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JavaAccess<?>> accesses() {
        return classes.stream().flatMap(each -> each.getAccessesFromSelf().stream());
    }

    private static JavaClass owner(JavaAccess<?> access) {
        return access.getTargetOwner();
    }

    static String snake(String name) {
        return HUMP.matcher(name).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }
}
