package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Answer;

/// Reads the parameters and the body of one call and gives them to the port. Runs again when a commit lost its
/// condition, so it does nothing else.
@FunctionalInterface
public interface Route<T> {
    Answer<T> answer(Exchange exchange);
}
