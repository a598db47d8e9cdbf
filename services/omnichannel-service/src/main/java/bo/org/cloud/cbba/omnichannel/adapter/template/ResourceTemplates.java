package bo.org.cloud.cbba.omnichannel.adapter.template;

import bo.org.cloud.cbba.omnichannel.domain.Channel;
import bo.org.cloud.cbba.omnichannel.domain.Language;
import bo.org.cloud.cbba.omnichannel.domain.Template;
import bo.org.cloud.cbba.omnichannel.domain.TemplateText;
import bo.org.cloud.cbba.omnichannel.domain.TemplateVersion;
import bo.org.cloud.cbba.omnichannel.domain.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The built-in mail templates: one Markdown file per slug, version and language beside this class's resources.
/// A file that was released is never changed, since messages queued with it are sent with it: a new version is
/// a new folder.
public final class ResourceTemplates implements Templates {
    private static final String FOLDER = "/bo/org/cloud/cbba/omnichannel/templates/";
    private static final List<Language> LANGUAGES = List.of(Language.ES, Language.EN);
    private static final List<TemplateVersion> PUBLISHED =
            List.of(new TemplateVersion("email-verification", 1), new TemplateVersion("account-exists", 1));

    private final Map<String, Template> bySlug;

    private ResourceTemplates(Map<String, Template> bySlug) {
        this.bySlug = bySlug;
    }

    /// Reads and compiles them all.
    ///
    /// @throws IllegalArgumentException if one of them is not as templates must be
    public static ResourceTemplates load() {
        return new ResourceTemplates(
                PUBLISHED.stream().collect(Collectors.toMap(TemplateVersion::slug, ResourceTemplates::loadMail)));
    }

    @Override
    public Optional<Template> findPublished(String slug, Channel channel) {
        return Optional.ofNullable(bySlug.get(slug)).filter(template -> template.channel() == channel);
    }

    @Override
    public Template load(TemplateVersion version) {
        return Optional.ofNullable(bySlug.get(version.slug()))
                .filter(template -> template.version().equals(version))
                .orElseThrow(() -> new IllegalArgumentException("no template " + version));
    }

    private static Template loadMail(TemplateVersion version) {
        var layout = read("mail-layout.html");
        var texts = LANGUAGES.stream()
                .collect(Collectors.toMap(language -> language, language -> compile(version, language, layout)));
        return new Template(version, Channel.EMAIL, texts);
    }

    private static TemplateText compile(TemplateVersion version, Language language, String layout) {
        var source = read("%s/%d/%s.md".formatted(version.slug(), version.number(), language.code()));
        return MailText.compile(MailSource.parse(source), layout, language);
    }

    private static String read(String name) {
        try (var in = ResourceTemplates.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no template file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("template file " + name, e);
        }
    }
}
