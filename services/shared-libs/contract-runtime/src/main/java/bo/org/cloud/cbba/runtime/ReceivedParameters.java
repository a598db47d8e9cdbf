package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.json.FaultTexts;
import io.helidon.http.HeaderNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parameters of one call and all that is wrong with them.
final class ReceivedParameters {
    private final Inbound in;
    private final Map<String, List<String>> query;
    /// Made with the first fault: a usual call has none.
    private @Nullable Set<FieldError> faults;

    /// @param known the query parameters of the operation; empty where unknown ones are let through
    ReceivedParameters(Inbound in, Optional<Set<String>> known) {
        this.in = in;
        var raw = in.request.prologue().query().rawValue();
        query = QueryText.parse(raw).orElse(Map.of());
        if (query.isEmpty() && !raw.isEmpty()) {
            note("query", "", FaultCode.FORMAT);
        }
        if (known.isPresent()) {
            for (var name : query.keySet()) {
                if (!known.get().contains(name)) {
                    note("query", name, FaultCode.UNKNOWN);
                }
            }
        }
    }

    List<FieldError> faults() {
        return faults == null ? List.of() : List.copyOf(faults);
    }

    boolean isFaulty() {
        return faults != null;
    }

    Map<String, List<String>> query() {
        return query;
    }

    Optional<String> queryText(String name) {
        var values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            note("query", name, FaultCode.DUPLICATE);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }

    Optional<String> headerText(String name) {
        var text = in.header(HeaderNames.create(name));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// The first cookie of that name (RFC 6265 section 5.4 sends the most specific path first).
    Optional<String> cookieText(String name) {
        for (var pair : in.header(HeaderNames.COOKIE).split(";", 100)) {
            var equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(0, equals).strip().equals(name)) {
                return Optional.of(pair.substring(equals + 1).strip());
            }
        }
        return Optional.empty();
    }

    /// Null if the text is refused; that is noted.
    <T> @Nullable T read(String place, String name, String text, ParameterType<T> type) {
        try {
            return type.read(text);
        } catch (ParameterFaultException fault) {
            var detail = fault.detail(in.locale());
            add(FieldError.in(place, name, fault.code(), detail));
            return null;
        }
    }

    <T> List<T> readAll(String name, ParameterType<T> type) {
        var texts = query.getOrDefault(name, List.of());
        List<T> values = new ArrayList<>(texts.size());
        for (var text : texts) {
            var value = read("query", name, text, type);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    void note(String place, String name, FaultCode code) {
        add(FieldError.in(place, name, code, FaultTexts.detail(in.locale(), code, null)));
    }

    private void add(FieldError fault) {
        if (faults == null) {
            faults = new LinkedHashSet<>(2);
        }
        faults.add(fault);
    }
}
