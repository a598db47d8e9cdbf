package bo.org.cloud.cbba.omnichannel.adapter.template;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/// A link in plain text: its words, then its address on a line of its own where mail programs recognise it.
record LinkAsText(TextContentNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        var writer = context.getWriter();
        writer.write(":");
        writer.line();
        writer.write(((Link) node).getDestination());
    }
}
