package bo.org.cloud.cbba.contract;

import java.util.Optional;

/// Which part of a list a call asks for.
///
/// @param limit 1..100
/// @param position where the page starts, as given to [Call#cursorAt]; empty for the first page. The signature
///     has been checked.
public record PageRequest(int limit, Optional<String> position) {}
