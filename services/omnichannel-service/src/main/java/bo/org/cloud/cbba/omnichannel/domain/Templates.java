package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Optional;

/// The templates.
public interface Templates {
    /// The published version for a channel.
    Optional<Template> findPublished(String slug, Channel channel);

    /// A version that a message was queued with, published or not any more.
    ///
    /// @throws IllegalArgumentException if there is none
    Template load(TemplateVersion version);
}
