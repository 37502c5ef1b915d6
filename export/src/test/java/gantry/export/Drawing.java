package gantry.export;

import gantry.export.drawing.Picture;
import gantry.export.drawing.PictureFormat;
import gantry.export.drawing.PictureOptions;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Builds small diagrams for tests: nodes get the ids `n1`, `n2` ... and connections `e1`, `e2` ... in the order in
/// which they are drawn.
public final class Drawing {

    private final String title;
    private final Map<NodeId, Node> nodes = new LinkedHashMap<>();
    private final Map<EdgeId, Edge> edges = new LinkedHashMap<>();

    public Drawing(String title) {
        this.title = title;
    }

    /// Draws a node on the canvas.
    public NodeId node(String kind, String name) {
        return node(kind, name, NodeId.CANVAS);
    }

    public NodeId node(String kind, String name, NodeId parent) {
        var id = new NodeId("n" + (nodes.size() + 1));
        var bounds = new Bounds(40 * nodes.size(), 20 * nodes.size(), 176, 64);
        nodes.put(id, new Node(id, kind, name, new Placement(parent, bounds, nodes.size()), Values.EMPTY, List.of()));
        return id;
    }

    public EdgeId connect(NodeId from, String kind, NodeId to) {
        var id = new EdgeId("e" + (edges.size() + 1));
        edges.put(id, Edge.of(id, kind, from, to));
        return id;
    }

    public <T> Drawing set(NodeId id, Property<T> property, T value) {
        return change(id, nodes.get(id).values().with(property, value));
    }

    public <T> Drawing set(EdgeId id, Property<T> property, T value) {
        Edge edge = edges.get(id);
        edges.put(id, edge.withValues(edge.values().with(property, value)));
        return this;
    }

    /// Sets `name` to plain JSON data, valid or not.
    public Drawing setRaw(NodeId id, String name, Object json) {
        return change(id, nodes.get(id).values().withRaw(name, json));
    }

    private Drawing change(NodeId id, Values values) {
        nodes.put(id, nodes.get(id).withValues(values));
        return this;
    }

    /// A picture of a diagram as SVG, one world unit to the pixel.
    public static String svg(Diagram diagram, Catalogue catalogue) {
        Picture picture = Picture.of(diagram, catalogue, PictureOptions.USUAL.withDrawing(false));
        return new String(picture.in(PictureFormat.SVG), StandardCharsets.UTF_8);
    }

    public Diagram diagram() {
        return Diagram.of(new Header("d-test", title, Values.EMPTY), nodes.values(), edges.values());
    }
}
