package bo.org.cloud.cbba.contract.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Makes one segment of a path (RFC 3986 section 3.3) out of a value that may hold anything.
final class PathSegment {
    private PathSegment() {}

    /// @throws IllegalArgumentException for an empty value, `.` and `..`: each would name another resource
    static String encode(String name, String value) {
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException("path parameter " + name + " cannot be '" + value + "'");
        }
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
