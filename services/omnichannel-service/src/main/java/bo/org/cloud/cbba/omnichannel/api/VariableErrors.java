package bo.org.cloud.cbba.omnichannel.api;

import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.omnichannel.domain.VariableFault;
import java.util.List;
import java.util.Locale;

/// What is wrong with a template's variables, field by field.
final class VariableErrors {
    private VariableErrors() {}

    static List<FieldError> of(List<VariableFault> faults, Locale locale) {
        var english = locale.getLanguage().equals("en");
        return faults.stream().map(fault -> error(fault, english)).toList();
    }

    private static FieldError error(VariableFault fault, boolean english) {
        var pointer = "/variables/" + escape(fault.name());
        return switch (fault.kind()) {
            case MISSING ->
                FieldError.at(
                        pointer, FaultCode.REQUIRED, english ? "The template needs it." : "La plantilla lo necesita.");
            case UNKNOWN ->
                FieldError.at(
                        pointer,
                        FaultCode.UNKNOWN,
                        english ? "The template has no place for it." : "La plantilla no lo usa.");
            case NO_WEB_ADDRESS ->
                FieldError.at(
                        pointer,
                        FaultCode.FORMAT,
                        english ? "It must be a web address." : "Debe ser una dirección web.");
        };
    }

    /// RFC 6901 section 3.
    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
