package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Map;
import java.util.Optional;

/// What messages are written from. It speaks Spanish at least.
public record Template(TemplateVersion version, Channel channel, Map<Language, TemplateText> texts) {
    public Template {
        texts = Map.copyOf(texts);
        if (!texts.containsKey(Language.ES)) {
            throw new IllegalArgumentException("a template without Spanish: " + version);
        }
    }

    /// The wanted language where there is a text in it, else Spanish.
    public Language languageFor(Language wanted) {
        return texts.containsKey(wanted) ? wanted : Language.ES;
    }

    /// @throws IllegalArgumentException if it does not speak that language
    public TemplateText in(Language language) {
        return Optional.ofNullable(texts.get(language))
                .orElseThrow(() -> new IllegalArgumentException(version + " has no text in " + language.code()));
    }
}
