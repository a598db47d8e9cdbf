package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.json.FaultTexts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A parameter's text that its type refuses. It holds what was expected, nothing of what was sent.
public final class ParameterFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FaultCode code;
    private final transient @Nullable Object expected;

    /// @param expected as [FaultTexts#detail] takes it
    public ParameterFaultException(FaultCode code, @Nullable Object expected) {
        super(code.name(), null, false, false);
        this.code = code;
        this.expected = expected;
    }

    public FaultCode code() {
        return code;
    }

    public String detail(Locale locale) {
        return FaultTexts.detail(locale, code, expected);
    }
}
