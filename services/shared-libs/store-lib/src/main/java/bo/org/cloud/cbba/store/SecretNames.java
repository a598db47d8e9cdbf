package bo.org.cloud.cbba.store;

import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/// What names secrets may have: no name leads out of a service's own.
final class SecretNames {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private SecretNames() {}

    static String require(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a secret: " + name);
        }
        return name;
    }

    static NoSuchElementException unknown(String name) {
        return new NoSuchElementException("there is no secret " + name);
    }
}
