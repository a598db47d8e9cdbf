package bo.org.cloud.cbba.contract.json;

import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The faults of one document: all are counted, the first ones kept.
final class FaultLog {
    private final Locale locale;
    private @Nullable List<FieldError> kept;
    private int total;

    FaultLog(Locale locale) {
        this.locale = locale;
    }

    /// Whether one more fault would be kept, so that its pointer is worth building.
    boolean hasRoom() {
        return total < Problem.MAX_ERRORS;
    }

    void add(String pointer, FaultCode code, @Nullable Object expected) {
        if (hasRoom()) {
            if (kept == null) {
                kept = new ArrayList<>();
            }
            kept.add(FieldError.at(pointer, code, FaultTexts.detail(locale, code, expected)));
        }
        total++;
    }

    void countOnly() {
        total++;
    }

    int total() {
        return total;
    }

    List<FieldError> list() {
        return kept == null ? List.of() : List.copyOf(kept);
    }
}
