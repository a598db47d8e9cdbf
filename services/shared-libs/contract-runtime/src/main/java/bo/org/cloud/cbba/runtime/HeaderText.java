package bo.org.cloud.cbba.runtime;

import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderValues;

/// Headers whose value was made for one answer. Helidon's own check of every header of every answer is off, for it
/// looks at the constant ones too, which are nearly all; so no other value may reach an answer unchecked.
final class HeaderText {
    private HeaderText() {}

    /// @throws ContractBrokenException if the value holds more than printable ASCII: a line break would start another
    ///     header
    static Header of(HeaderName name, String value) {
        return HeaderValues.createCached(name, requirePrintable(value));
    }

    static String requirePrintable(String value) {
        for (var at = 0; at < value.length(); at++) {
            if (value.charAt(at) < ' ' || value.charAt(at) > '~') {
                throw new ContractBrokenException("a header value may hold visible ASCII only");
            }
        }
        return value;
    }
}
