package bo.org.cloud.cbba.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.ValidationReport;
import io.swagger.v3.oas.models.parameters.Parameter;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds answers to the contract. A test talks to the service through [#watching(HttpClient)]; an answer that the
/// contract does not allow fails the call that got it, and so does a request that the contract refuses and the
/// service takes.
public final class SpecCheck {
    private final List<Contract> contracts;
    private final AtomicInteger checked = new AtomicInteger();

    private SpecCheck(List<Contract> contracts) {
        this.contracts = contracts;
    }

    /// Holds answers to these contracts, each below the prefix of its first server.
    ///
    /// @param specs resolved OpenAPI files, e.g. `generated/specs/openapi/identity.json`
    public static SpecCheck of(Path... specs) {
        return new SpecCheck(Stream.of(specs).map(Contract::read).toList());
    }

    /// The contract of a service of this checkout.
    ///
    /// @param service its domain word, e.g. `identity`
    public static SpecCheck ofService(String service) {
        return of(Path.of(System.getProperty("root.dir", ""), "generated", "specs", "openapi", service + ".json"));
    }

    /// A client that checks everything that goes through it.
    public HttpClient watching(HttpClient client) {
        return new WatchedHttpClient(client, this);
    }

    /// How many answers were held to a contract so far: a test that checks nothing proves nothing.
    public int checked() {
        return checked.get();
    }

    /// @throws AssertionError if the contract does not allow the answer
    void check(Request request, Response response) {
        contracts.stream()
                .filter(contract -> contract.covers(request.getPath()))
                .findFirst()
                .ifPresent(contract -> check(contract, request, response));
    }

    private void check(Contract contract, Request request, Response response) {
        checked.incrementAndGet();
        var status = response.getStatus();
        // Answers to what no contract describes are the runtime's, and its own tests hold them to problem+json.
        if (contract.isUnknown(request) && status >= 400) {
            return;
        }
        var taken = status >= 200 && status < 300;
        var report = taken
                ? contract.validator.validate(request, response)
                : contract.validator.validateResponse(request.getPath(), request.getMethod(), response);
        if (report.hasErrors()) {
            throw new AssertionError(request.getMethod() + " " + request.getPath() + " -> " + status
                    + " breaks the contract:\n" + describe(report));
        }
    }

    private static String describe(ValidationReport report) {
        return report.getMessages().stream()
                .map(message -> "- " + message.getKey() + place(message) + ": " + message.getMessage())
                .collect(Collectors.joining("\n"));
    }

    /// The parameter or the JSON pointer, as far as it is known.
    private static String place(ValidationReport.Message message) {
        return message.getContext().stream()
                .flatMap(context -> Stream.concat(
                        context.getParameter().map(Parameter::getName).stream(),
                        context.getPointers().map(pointers -> pointers.getInstance()).stream()))
                .map(place -> " at " + place)
                .collect(Collectors.joining());
    }

    private record Contract(String prefix, OpenApiInteractionValidator validator) {
        static Contract read(Path spec) {
            try {
                var text = Files.readString(spec);
                try (var reader = Json.createReader(new StringReader(text))) {
                    var server = reader.readObject().getJsonArray("servers").getJsonObject(0);
                    return new Contract(
                            server.getString("url"),
                            OpenApiInteractionValidator.createForInlineApiSpecification(text)
                                    // An allOf is one object: else each half refuses the fields of the other.
                                    .withResolveCombinators(true)
                                    .build());
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the contract " + spec, e);
            }
        }

        boolean covers(String path) {
            return path.startsWith(prefix + "/");
        }

        /// No such path, or no such method there.
        boolean isUnknown(Request request) {
            return validator.validateRequest(request).getMessages().stream()
                    .map(message -> message.getKey().toLowerCase(Locale.ROOT))
                    .anyMatch(key -> key.equals("validation.request.path.missing")
                            || key.equals("validation.request.operation.notallowed"));
        }
    }
}
