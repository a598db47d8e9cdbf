package bo.org.cloud.cbba.runtime;

import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.List;

/// An answer ready to be written: status, headers and bytes.
final class Reply {
    static final byte[] NOTHING = new byte[0];

    final Status status;
    final byte[] body;
    /// Headers that are the same for every such answer, so that they are made once.
    final Header[] fixed;
    final List<Header> headers = new ArrayList<>(6);
    /// What a log line says of a refusal; empty for a success.
    final String problem;
    boolean closes;
    boolean variesByOrigin;

    private Reply(Status status, Header[] fixed, byte[] body, String problem) {
        this.status = status;
        this.fixed = fixed;
        this.body = body;
        this.problem = problem;
    }

    static Reply of(Status status, Header[] fixed, byte[] body) {
        return new Reply(status, fixed, body, "");
    }

    static Reply problem(String code, int status, Header[] fixed, byte[] body) {
        return new Reply(Status.create(status), fixed, body, code);
    }

    /// Adds a constant, or what [HeaderText] made.
    Reply with(Header header) {
        headers.add(header);
        return this;
    }

    /// @throws ContractBrokenException if the value could start another header
    Reply with(HeaderName name, String value) {
        return with(HeaderText.of(name, value));
    }

    /// The connection ends after this answer: what follows on it cannot be trusted to be a request.
    Reply closing() {
        closes = true;
        return this;
    }
}
