package bo.org.cloud.cbba.omnichannel.adapter.template;

import bo.org.cloud.cbba.omnichannel.domain.Content;
import bo.org.cloud.cbba.omnichannel.domain.Language;
import bo.org.cloud.cbba.omnichannel.domain.TemplateText;
import bo.org.cloud.cbba.omnichannel.domain.VariableFault;
import bo.org.cloud.cbba.omnichannel.domain.VariableFault.Kind;
import bo.org.cloud.cbba.omnichannel.domain.Variables;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A mail in one language, compiled: values are escaped in HTML and stand as they are in plain text. The engine
/// gets nothing but strings, because it would call methods of anything else.
final class MailText implements TemplateText {
    private static final Mustache.Compiler PLAIN =
            Mustache.compiler().escapeHTML(false).strictSections(true);
    private static final Mustache.Compiler ESCAPING =
            Mustache.compiler().escapeHTML(true).strictSections(true);
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/?#\"<>]+[^\\s\"<>]*");
    /// A line break in a subject would begin another header of the mail.
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\s]+");

    private final Template subject;
    private final Template text;
    private final Template html;
    private final Set<String> names;
    private final Set<String> linked;

    private MailText(Template subject, Template text, Template html, Set<String> names, Set<String> linked) {
        this.subject = subject;
        this.text = text;
        this.html = html;
        this.names = names;
        this.linked = linked;
    }

    /// @param layout HTML around the text, with the blanks `{{{body}}}`, `{{{subject}}}` and `{{language}}`
    static MailText compile(MailSource source, String layout, Language language) {
        var framed = layout.replace("{{{body}}}", source.html())
                .replace("{{{subject}}}", source.subject())
                .replace("{{language}}", language.code());
        var subject = PLAIN.compile(source.subject());
        var text = PLAIN.compile(source.text());
        var html = ESCAPING.compile(framed);
        var names = new TreeSet<String>();
        List.of(subject, text, html).forEach(each -> each.visit(new Blanks(names)));
        return new MailText(subject, text, html, names, source.linked());
    }

    @Override
    public List<VariableFault> faults(Variables variables) {
        var values = variables.values();
        var found = new ArrayList<VariableFault>();
        for (var name : names) {
            if (values.getOrDefault(name, "").isBlank()) {
                found.add(new VariableFault(name, Kind.MISSING));
            } else if (linked.contains(name)
                    && !WEB_ADDRESS.matcher(values.get(name)).matches()) {
                found.add(new VariableFault(name, Kind.NO_WEB_ADDRESS));
            }
        }
        new TreeSet<>(values.keySet())
                .stream()
                        .filter(name -> !names.contains(name))
                        .forEach(name -> found.add(new VariableFault(name, Kind.UNKNOWN)));
        return List.copyOf(found);
    }

    @Override
    public Content render(Variables variables) {
        var faults = faults(variables);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("cannot be rendered: " + faults);
        }
        Map<String, String> values = variables.values();
        var line = BREAKS.matcher(subject.execute(values)).replaceAll(" ").strip();
        return new Content(line, text.execute(values), html.execute(values));
    }

    /// Collects the names of all blanks, and refuses what is more than a blank.
    private record Blanks(Set<String> names) implements Mustache.Visitor {
        @Override
        public void visitText(String words) {}

        @Override
        public void visitVariable(String name) {
            names.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            throw new IllegalArgumentException("templates include nothing: " + name);
        }

        @Override
        public boolean visitSection(String name) {
            throw new IllegalArgumentException("templates have no sections: " + name);
        }

        @Override
        public boolean visitInvertedSection(String name) {
            throw new IllegalArgumentException("templates have no sections: " + name);
        }
    }
}
