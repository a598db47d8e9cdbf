package bo.org.cloud.cbba.profiles.domain;

import java.util.Optional;

/// A page of the person's own.
public record Link(Optional<String> label, String url) {}
