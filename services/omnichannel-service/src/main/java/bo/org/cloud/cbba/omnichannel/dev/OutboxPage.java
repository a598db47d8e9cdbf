package bo.org.cloud.cbba.omnichannel.dev;

import bo.org.cloud.cbba.omnichannel.adapter.outbox.OutboxMail;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The outbox for people. Everything is escaped; a mail's HTML stands in a frame that may do nothing.
record OutboxPage(Template template) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, HH:mm:ss")
            .withLocale(Locale.of("es", "BO"))
            .withZone(ZoneId.of("America/La_Paz"));

    static OutboxPage load() {
        try (var in = OutboxPage.class.getResourceAsStream("outbox.html")) {
            if (in == null) {
                throw new IllegalStateException("the page of the outbox is not on the class path");
            }
            var source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new OutboxPage(Mustache.compiler().escapeHTML(true).compile(source));
        } catch (IOException e) {
            throw new UncheckedIOException("page of the outbox", e);
        }
    }

    String render(List<OutboxMail> mails, String to) {
        return template.execute(Map.of(
                "to",
                to,
                "none",
                mails.isEmpty(),
                "mails",
                mails.stream().map(OutboxPage::view).toList()));
    }

    private static Map<String, Object> view(OutboxMail mail) {
        return Map.of(
                "id", mail.id().toString(),
                "to", mail.address(),
                "subject", mail.subject(),
                "text", mail.text(),
                "html", mail.html(),
                "links", mail.links(),
                "at", mail.createdAt().toString(),
                "time", TIME.format(mail.createdAt()));
    }
}
