package gantry.app.control;

import gantry.app.text.Texts;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Kind;

/// How texts in the window call an element of one diagram.
public record ElementNames(Diagram diagram, Catalogue catalogue) {

    private static final Texts TEXTS = Texts.of(ElementNames.class);
    private static final String ARROW = " \u2192 ";

    /// The node's name, or its kind when it has none; a connection by its ends, such as `web -> orders`.
    public String of(Element element) {
        return switch (element) {
            case Node node -> node.name().isBlank() ? catalogue.node(node.kind()).title() : firstLine(node.name());
            case Edge edge -> of(edge.from()) + ARROW + of(edge.to());
        };
    }

    /// Like [#of(Element)]; the id itself when the diagram doesn't hold it.
    public String of(ElementId id) {
        return id.equals(NodeId.CANVAS) ? "" : diagram.element(id).map(this::of).orElse(id.value());
    }

    /// The name and the kind, such as `web · Container`: several elements may have the same name.
    public String withKind(ElementId id) {
        String name = of(id);
        return diagram.element(id)
                .map(element -> kindOf(element).title())
                .filter(kind -> !kind.equals(name))
                .map(kind -> TEXTS.get("named", name, kind))
                .orElse(name);
    }

    public Kind kindOf(Element element) {
        return switch (element) {
            case Node node -> catalogue.node(node.kind());
            case Edge edge -> catalogue.connection(edge.kind());
        };
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
