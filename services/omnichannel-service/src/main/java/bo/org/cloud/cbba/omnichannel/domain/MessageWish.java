package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Optional;

/// A message that somebody wants to be sent.
///
/// @param template the slug; its published version is used
/// @param language empty for the recipient's
/// @param correlationId shared by everything that the same cause set off
public record MessageWish(
        Channel channel,
        Category category,
        RecipientWish recipient,
        String template,
        Optional<Language> language,
        Variables variables,
        Priority priority,
        String correlationId) {}
