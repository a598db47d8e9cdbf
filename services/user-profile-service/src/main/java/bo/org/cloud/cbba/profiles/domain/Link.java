package bo.org.cloud.cbba.profiles.domain;

import java.net.URI;
import java.util.Optional;

/// A page of the person's own.
public record Link(Optional<String> label, URI url) {
    /// Whether it leads anywhere: `https:///notes` is a URI too. Asks for the authority, since Java finds no
    /// host in names with an underscore.
    boolean hasHost() {
        return "https".equalsIgnoreCase(url.getScheme()) && url.getRawAuthority() != null;
    }

    @Override
    public String toString() {
        return "Link[***]";
    }
}
