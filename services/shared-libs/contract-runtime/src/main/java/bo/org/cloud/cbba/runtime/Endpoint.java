package bo.org.cloud.cbba.runtime;

import java.util.List;

/// What answers one method of one path. It never throws what a caller could have caused.
@FunctionalInterface
interface Endpoint {
    /// Answers one request.
    ///
    /// @param pathValues the path's variable segments, decoded, from left to right
    Reply answer(Inbound in, List<String> pathValues);
}
