package bo.org.cloud.cbba.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;

/// The packages of a service that nobody else may name; its client, model and events are for everybody.
final class InsideOfAnotherService extends DescribedPredicate<JavaClass> {
    private static final Pattern INSIDE =
            Pattern.compile("(bo\\.org\\.cloud\\.cbba\\..+?)\\.(api|events|domain|adapter|server)(\\..*)?");

    private final String own;

    InsideOfAnotherService(String own) {
        super("are inside of another service");
        this.own = own;
    }

    @Override
    public boolean test(JavaClass type) {
        var inside = INSIDE.matcher(type.getPackageName());
        return inside.matches() && !inside.group(1).equals(own);
    }
}
