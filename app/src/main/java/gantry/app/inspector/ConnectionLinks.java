package gantry.app.inspector;

import gantry.app.control.ElementNames;
import gantry.app.text.Texts;
import gantry.model.diagram.Edge;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The connections of one node as sentences whose parts select the connection or the other end.
final class ConnectionLinks {

    private static final Texts TEXTS = Texts.of(ConnectionLinks.class);

    private static final double GAP = 4;

    private final Consumer<ElementId> select;

    /// One sentence: `-> Requests api`.
    record Line(boolean isOut, ElementId edge, String title, NodeId other, String otherName) {}

    ConnectionLinks(Consumer<ElementId> select) {
        this.select = select;
    }

    /// The lines for `id`, outgoing ones first.
    static List<Line> lines(NodeId id, ElementNames names) {
        var lines = new ArrayList<Line>();
        names.diagram().edgesFrom(id).forEach(edge -> lines.add(line(edge, true, names)));
        names.diagram().edgesTo(id).forEach(edge -> lines.add(line(edge, false, names)));
        return List.copyOf(lines);
    }

    private static Line line(Edge edge, boolean isOut, ElementNames names) {
        NodeId other = isOut ? edge.to() : edge.from();
        return new Line(isOut, edge.id(), names.kindOf(edge).title(), other, names.of(other));
    }

    List<Node> nodes(List<Line> lines) {
        return lines.stream().map(this::node).toList();
    }

    private Node node(Line line) {
        var arrow = new Label(line.isOut() ? "\u2192" : "\u2190");
        arrow.getStyleClass().add("muted");
        arrow.setAccessibleText(line.isOut() ? TEXTS.get("to") : TEXTS.get("from"));
        var row = new FlowPane(
                GAP, 0, arrow, link(line.title(), line.edge()), link(line.otherName(), line.other()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Hyperlink link(String text, ElementId target) {
        var link = new Hyperlink(text);
        link.getStyleClass().add("element-link");
        link.setOnAction(event -> select.accept(target));
        return link;
    }
}
