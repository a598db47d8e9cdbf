package bo.org.cloud.cbba.omnichannel.adapter.template;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/// One Markdown text, taken apart into subject, plain text and HTML that still have their blanks (`{{name}}`).
/// Blanks are filled afterwards, so that what is put in never becomes markup. The first heading is the subject;
/// a paragraph that is nothing but a link is a button.
///
/// @param linked names of the blanks that links lead to
record MailSource(String subject, String text, String html, Set<String> linked) {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(LinkAsText::new)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().attributeProviderFactory(_ -> styles()).build();
    private static final Pattern BLANK = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String PARAGRAPH = "margin:0 0 16px;line-height:1.5";
    private static final String BUTTON =
            "display:inline-block;padding:12px 20px;background:#0b57d0;color:#ffffff;border-radius:6px;"
                    + "text-decoration:none;font-weight:bold";

    /// @throws IllegalArgumentException if it does not begin with a heading, which becomes the subject
    static MailSource parse(String markdown) {
        var document = PARSER.parse(markdown);
        if (!(document.getFirstChild() instanceof Heading heading)) {
            throw new IllegalArgumentException("a mail template begins with a heading: its subject");
        }
        heading.unlink();
        var subject = TEXT.render(heading).strip();
        return new MailSource(subject, TEXT.render(document).strip() + "\n", HTML.render(document), linked(document));
    }

    static boolean isButton(Node node) {
        return node instanceof Link
                && node.getPrevious() == null
                && node.getNext() == null
                && node.getParent() instanceof Paragraph;
    }

    private static AttributeProvider styles() {
        return (Node node, String tag, Map<String, String> attributes) -> {
            if (isButton(node)) {
                attributes.put("style", BUTTON);
            } else if (node instanceof Paragraph) {
                attributes.put("style", PARAGRAPH);
            }
        };
    }

    private static Set<String> linked(Node document) {
        var names = new HashSet<String>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                BLANK.matcher(link.getDestination())
                        .results()
                        .map(found -> found.group(1))
                        .forEach(names::add);
                visitChildren(link);
            }
        });
        return Set.copyOf(names);
    }
}
