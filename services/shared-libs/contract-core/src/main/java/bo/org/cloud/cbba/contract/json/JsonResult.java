package bo.org.cloud.cbba.contract.json;

import bo.org.cloud.cbba.contract.FieldError;
import java.util.List;

/// What reading gave: the value, or all that is wrong with it.
public sealed interface JsonResult<T> {
    record Valid<T>(T value) implements JsonResult<T> {}

    /// @param faults at least one, at most [bo.org.cloud.cbba.contract.Problem#MAX_ERRORS], in the order they
    ///     were met
    record Invalid<T>(List<FieldError> faults) implements JsonResult<T> {
        public Invalid {
            faults = List.copyOf(faults);
        }
    }
}
