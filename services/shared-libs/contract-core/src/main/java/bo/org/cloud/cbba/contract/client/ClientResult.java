package bo.org.cloud.cbba.contract.client;

import java.util.Optional;
import java.util.OptionalLong;

/// A success with what its headers said.
///
/// @param body null only for `ClientResult<Void>`
/// @param version of the resource (`ETag`), to be given back as `If-Match`
/// @param location of what was made, relative to the host
/// @param requestId the answer's `X-Request-Id`: what to name when asking about this call
public record ClientResult<T>(
        int status, T body, OptionalLong version, Optional<String> location, Optional<String> requestId) {}
