package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.Owned;
import bo.org.cloud.cbba.contract.PageRequest;
import bo.org.cloud.cbba.contract.Precondition;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.platform.PlatformProblem;
import io.helidon.http.HeaderNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One call of one operation after the gate. A rerun after a lost condition reads the same exchange again; body
/// and claim are taken once.
final class ServerExchange implements Exchange {
    private final OperationParts parts;
    private final Inbound in;
    private final OperationGate.Passage passage;
    private final List<String> pathValues;
    private final ReceivedParameters parameters;
    private final ReceivedBody body;
    private final KeyClaim claim;
    private Precondition precondition = Precondition.none();
    private boolean faultyCursor;
    private boolean ownershipChecked;

    ServerExchange(OperationParts parts, Inbound in, OperationGate.Passage passage, List<String> pathValues) {
        this.parts = parts;
        this.in = in;
        this.passage = passage;
        this.pathValues = pathValues;
        var operation = parts.operation();
        // a foreign standard says for itself what becomes of parameters that it does not know
        var known =
                operation.standard().isPresent() ? Optional.<Set<String>>empty() : Optional.of(operation.parameters());
        parameters = new ReceivedParameters(in, known);
        body = new ReceivedBody(in, operation);
        claim = new KeyClaim(parts, in, passage.caller());
        if (operation.versioned()) {
            readPrecondition(operation);
        }
    }

    KeyClaim claim() {
        return claim;
    }

    /// Whether the contract's `owner: resource` was asked for and nobody has compared.
    boolean owesOwnershipCheck() {
        return passage.ownerOnly() && !ownershipChecked;
    }

    Caller caller() {
        return passage.caller();
    }

    boolean hasPrecondition() {
        return precondition.versions().isPresent();
    }

    @Override
    public <T> T path(String name, ParameterType<T> type) {
        return unlessFaulty(parameters.read("path", name, parts.pathValue(name, pathValues), type));
    }

    @Override
    public <T> Optional<T> query(String name, ParameterType<T> type) {
        var text = parameters.queryText(name);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(parameters.read("query", name, text.get(), type));
    }

    @Override
    public <T> T requiredQuery(String name, ParameterType<T> type) {
        return required("query", name, parameters.queryText(name), type);
    }

    @Override
    public <T> List<T> queryList(String name, ParameterType<T> type) {
        return parameters.readAll(name, type);
    }

    @Override
    public <T> Optional<T> header(String name, ParameterType<T> type) {
        var text = parameters.headerText(name);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(parameters.read("header", name, text.get(), type));
    }

    @Override
    public <T> T requiredHeader(String name, ParameterType<T> type) {
        return required("header", name, parameters.headerText(name), type);
    }

    @Override
    public <T> Optional<T> cookie(String name, ParameterType<T> type) {
        var text = parameters.cookieText(name);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(parameters.read("cookie", name, text.get(), type));
    }

    @Override
    public Optional<BasicCredentials> basicCredentials() {
        return BasicCredentials.read(in.header(HeaderNames.AUTHORIZATION));
    }

    @Override
    public PageRequest page() {
        int limit = query("limit", PageBinding.LIMIT).orElse(PageBinding.DEFAULT_LIMIT);
        var cursor = parameters.queryText("cursor");
        var position = cursor.flatMap(text -> parts.cursors().read(text, binding(), in.now));
        faultyCursor = cursor.isPresent() && position.isEmpty();
        return new PageRequest(limit, position);
    }

    @Override
    public <T> T body(Codec<T> codec) {
        refuseFaultyParameters();
        return body.read(codec);
    }

    @Override
    public <T> Optional<T> optionalBody(Codec<T> codec) {
        refuseFaultyParameters();
        return body.isPresent() ? Optional.of(body.read(codec)) : Optional.empty();
    }

    @Override
    public <T> T form(Codec<T> codec) {
        refuseFaultyParameters();
        return body.readForm(codec);
    }

    @Override
    public void refuseFaultyParameters() {
        if (parameters.isFaulty()) {
            throw ProblemException.of(PlatformProblem.INVALID_PARAMETERS, parameters.faults());
        }
        if (faultyCursor) {
            throw ProblemException.of(PlatformProblem.INVALID_CURSOR);
        }
    }

    @Override
    public Call call() {
        refuseFaultyParameters();
        body.requireAcceptable();
        if (parts.operation().preconditionRequired() && !hasPrecondition()) {
            throw ProblemException.of(PlatformProblem.PRECONDITION_REQUIRED);
        }
        claim.take(body);
        return new ServerCall(
                passage.caller(), precondition, in, position -> parts.cursors().sign(position, binding(), in.now));
    }

    @Override
    public <T> Answer<T> owned(Owned<T> found) {
        ownershipChecked = true;
        if (passage.ownerOnly() && !passage.caller().user().id().equals(found.owner())) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        return found.answer();
    }

    private <T> T required(String place, String name, Optional<String> text, ParameterType<T> type) {
        if (text.isEmpty()) {
            parameters.note(place, name, FaultCode.REQUIRED);
            return unlessFaulty(null);
        }
        return unlessFaulty(parameters.read(place, name, text.get(), type));
    }

    /// The faulty call ends before anybody uses the null: see [Exchange].
    @SuppressWarnings("NullAway")
    private static <T> T unlessFaulty(@Nullable T value) {
        return value;
    }

    private void readPrecondition(Operation operation) {
        // An empty one is malformed: taken for none, it would let the change through unconditionally.
        if (!operation.method().equals("GET") && in.headers.contains(HeaderNames.IF_MATCH)) {
            EntityTags.ifMatch(in.header(HeaderNames.IF_MATCH))
                    .ifPresentOrElse(
                            read -> precondition = read, () -> parameters.note("header", "If-Match", FaultCode.FORMAT));
        }
    }

    private String binding() {
        return PageBinding.of(parts.operation(), in, passage.caller(), parameters.query());
    }
}
