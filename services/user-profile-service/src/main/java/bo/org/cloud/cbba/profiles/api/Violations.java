package bo.org.cloud.cbba.profiles.api;

import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.profiles.domain.ProfileRules.Rule;
import bo.org.cloud.cbba.profiles.domain.ProfileRules.Violation;
import java.util.Locale;

/// Words a broken rule for the caller, as the contract codes it.
final class Violations {
    private Violations() {}

    static FieldError fault(Violation violation, Locale locale) {
        var english = locale.getLanguage().equals("en");
        return switch (violation.rule()) {
            case PHONE_CANNOT_EXIST ->
                FieldError.at(
                        violation.pointer(),
                        FaultCode.FORMAT,
                        english ? "There can be no such phone number." : "No puede existir ese número de teléfono.");
            case BIRTH_NOT_IN_THE_PAST ->
                // The contract has one code for whoever is not old enough, born or not.
                FieldError.at(
                        violation.pointer(),
                        Rule.TOO_YOUNG.name(),
                        english ? "The date of birth lies in the past." : "La fecha de nacimiento está en el pasado.");
            case TOO_YOUNG ->
                FieldError.at(
                        violation.pointer(),
                        Rule.TOO_YOUNG.name(),
                        english ? "Members are 13 or older." : "Los miembros tienen 13 años o más.");
            case NO_SUCH_COUNTRY ->
                FieldError.at(
                        violation.pointer(),
                        FaultCode.ENUM,
                        english ? "There is no such country (ISO 3166-1)." : "No existe ese país (ISO 3166-1).");
            case LINK_WITHOUT_HOST ->
                FieldError.at(
                        violation.pointer(),
                        FaultCode.FORMAT,
                        english ? "A link is the https address of a page." : "Un enlace es una dirección https.");
            case NO_SUCH_TIME_ZONE ->
                FieldError.at(
                        violation.pointer(),
                        FaultCode.ENUM,
                        english ? "There is no such time zone (IANA)." : "No existe esa zona horaria (IANA).");
        };
    }
}
