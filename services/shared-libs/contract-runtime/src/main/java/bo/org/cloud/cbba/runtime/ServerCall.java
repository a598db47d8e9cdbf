package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.Precondition;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// What the handler sees of the call.
record ServerCall(Caller caller, Precondition precondition, Inbound in, UnaryOperator<String> cursors) implements Call {
    @Override
    public Locale locale() {
        return in.locale();
    }

    @Override
    public CallIds ids() {
        return in.ids;
    }

    @Override
    public Instant now() {
        return in.now;
    }

    @Override
    public String address() {
        return in.address;
    }

    @Override
    public String cursorAt(String position) {
        return cursors.apply(position);
    }

    @Override
    public String toString() {
        return "Call[" + in.operationId + ", " + in.ids.requestId() + "]";
    }
}
