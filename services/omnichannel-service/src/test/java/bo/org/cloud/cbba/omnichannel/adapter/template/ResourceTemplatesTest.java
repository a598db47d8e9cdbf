package bo.org.cloud.cbba.omnichannel.adapter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.omnichannel.domain.Channel;
import bo.org.cloud.cbba.omnichannel.domain.Language;
import bo.org.cloud.cbba.omnichannel.domain.TemplateText;
import bo.org.cloud.cbba.omnichannel.domain.TemplateVersion;
import bo.org.cloud.cbba.omnichannel.domain.VariableFault;
import bo.org.cloud.cbba.omnichannel.domain.VariableFault.Kind;
import bo.org.cloud.cbba.omnichannel.domain.Variables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourceTemplatesTest {
    private static final String LINK = "https://example.org/verify-email#token=abc&x=1";

    private final ResourceTemplates templates = ResourceTemplates.load();

    @Test
    void writesTheVerificationMailInBothLanguages() {
        var spanish = verification(Language.ES).render(good("Ana Quispe"));
        var english = verification(Language.EN).render(good("Tom Baker"));

        assertEquals("Confirma tu correo", spanish.subject());
        assertTrue(spanish.text().startsWith("Hola, Ana Quispe:\n\n"), spanish.text());
        assertEquals("Confirm your e-mail address", english.subject());
        assertTrue(english.text().startsWith("Hello, Tom Baker,\n\n"), english.text());
        assertTrue(english.text().contains("Confirm my address:\n" + LINK + "\n"), english.text());
    }

    @Test
    void writesTheLinkAsAButtonInHtml() {
        var html = verification(Language.ES).render(good("Ana")).html();

        assertTrue(
                html.contains("href=\"https://example.org/verify-email#token&#x3D;abc&amp;x&#x3D;1\"")
                        || html.contains("href=\"https://example.org/verify-email#token=abc&amp;x=1\""),
                html);
        assertTrue(html.contains("display:inline-block"), html);
        assertTrue(html.startsWith("<!doctype html>\n<html lang=\"es\">"), html);
    }

    @Test
    void neverTakesAValueForMarkup() {
        var content = verification(Language.ES).render(good("<b>Ana</b> [x](https://evil.example) {{link}}"));

        assertFalse(content.html().contains("<b>"), content.html());
        assertFalse(content.html().contains("href=\"https://evil.example"), content.html());
        assertTrue(content.text().contains("<b>Ana</b> [x](https://evil.example) {{link}}"), content.text());
    }

    @Test
    void keepsASubjectOnOneLine() {
        var source = MailSource.parse("# Hola {{name}}\n\nTexto");
        var text = MailText.compile(source, "<title>{{{subject}}}</title>{{{body}}}", Language.ES);

        var content = text.render(new Variables(Map.of("name", "Ana\r\nBcc: all@example.org")));
        assertEquals("Hola Ana Bcc: all@example.org", content.subject());
    }

    @Test
    void namesWhatIsMissingUnknownOrNoWebAddress() {
        var faults = verification(Language.ES)
                .faults(new Variables(Map.of("full_name", "", "link", "javascript:alert(1)", "extra", "x")));

        assertEquals(
                List.of(
                        new VariableFault("expires_at", Kind.MISSING),
                        new VariableFault("full_name", Kind.MISSING),
                        new VariableFault("link", Kind.NO_WEB_ADDRESS),
                        new VariableFault("extra", Kind.UNKNOWN)),
                faults);
    }

    @Test
    void rendersNothingThatHasFaults() {
        var text = verification(Language.ES);

        assertThrows(IllegalArgumentException.class, () -> text.render(new Variables(Map.of("full_name", "Ana"))));
    }

    @Test
    void everyTemplateNeedsTheSameInEveryLanguage() {
        for (var slug : List.of("email-verification", "account-exists")) {
            var template = templates.findPublished(slug, Channel.EMAIL).orElseThrow();
            var nothing = new Variables(Map.of());
            var wanted = template.in(Language.ES).faults(nothing);
            assertFalse(wanted.isEmpty(), slug);
            template.texts().values().forEach(text -> assertEquals(wanted, text.faults(nothing), slug));
        }
    }

    @Test
    void knowsNoOtherTemplates() {
        assertTrue(templates.findPublished("email-verification", Channel.SMS).isEmpty());
        assertTrue(templates.findPublished("no-such-template", Channel.EMAIL).isEmpty());
        var unknown = new TemplateVersion("email-verification", 99);
        assertThrows(IllegalArgumentException.class, () -> templates.load(unknown));
    }

    @Test
    void refusesATemplateWithoutSubjectOrWithLogic() {
        assertThrows(IllegalArgumentException.class, () -> MailSource.parse("Sin título"));
        var source = MailSource.parse("# Hola\n\n{{#each}}x{{/each}}");
        assertThrows(IllegalArgumentException.class, () -> MailText.compile(source, "{{{body}}}", Language.ES));
    }

    private TemplateText verification(Language language) {
        return templates.load(new TemplateVersion("email-verification", 1)).in(language);
    }

    private static Variables good(String name) {
        return new Variables(Map.of("full_name", name, "link", LINK, "expires_at", "mañana"));
    }
}
