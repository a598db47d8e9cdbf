package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Optional;

/// Who accepted a message, and its id there where it has one.
public record Receipt(String provider, Optional<String> messageId) {}
