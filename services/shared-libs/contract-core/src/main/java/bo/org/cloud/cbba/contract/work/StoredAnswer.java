package bo.org.cloud.cbba.contract.work;

import java.util.Arrays;
import java.util.Map;

/// A success as it went out, to be sent again byte for byte.
@SuppressWarnings("ArrayRecordComponent") // equality by content is written out
public record StoredAnswer(int status, Map<String, String> headers, byte[] body) {
    /// Larger answers are not remembered: the operation must not be idempotent then.
    public static final int MAX_BODY_BYTES = 256 * 1024;

    public StoredAnswer {
        headers = Map.copyOf(headers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredAnswer that
                && status == that.status
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * status + headers.hashCode()) + Arrays.hashCode(body);
    }

    @Override
    public String toString() {
        return "StoredAnswer[" + status + ", " + body.length + " bytes]";
    }
}
