package gantry.app.layers;

import gantry.app.canvas.CrispCanvas;
import gantry.app.canvas.Stamps;
import gantry.app.theme.Glyphs;
import gantry.app.theme.Looks;
import gantry.export.drawing.Decorations;
import gantry.export.drawing.DiagramPainter;
import gantry.export.drawing.Routes;
import gantry.export.drawing.View;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Icons;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;

/// Small pictures of layers: a tile in the colour of a category, a line painted by the very painter of the drawing.
final class LayerSamples {

    private static final double WIDTH = 64;
    private static final double HEIGHT = 20;
    private static final double TILE = 16;

    private final Looks looks;
    private final Icons icons;
    private final Stamps stamps = new Stamps();
    private final Catalogue lines = new Catalogue(
            List.of(),
            Stream.of(LineStyle.values())
                    .map(style -> ConnectionKind.of(style.name(), "", "", style))
                    .toList());

    LayerSamples(Looks looks, Icons icons) {
        this.looks = looks;
        this.icons = icons;
    }

    /// The picture of a layer in the present looks.
    javafx.scene.Node of(LayerEntry entry) {
        javafx.scene.Node sample = switch (entry) {
            case LayerEntry.Elements elements -> {
                var tile = new Region();
                tile.getStyleClass().addAll("tile", Glyphs.styleClass(elements.category()));
                tile.setMinSize(TILE, TILE);
                tile.setMaxSize(TILE, TILE);
                yield tile;
            }
            case LayerEntry.Lines drawn -> line(drawn.style());
        };
        var box = new StackPane(sample);
        box.setMinSize(WIDTH, HEIGHT);
        box.setMaxSize(WIDTH, HEIGHT);
        box.setMouseTransparent(true);
        return box;
    }

    private CrispCanvas line(LineStyle style) {
        NodeId from = new NodeId("from");
        NodeId to = new NodeId("to");
        Diagram diagram = Diagram.of(
                new Header("sample", "", Values.EMPTY),
                List.of(end(from, -20), end(to, WIDTH)),
                List.of(Edge.of(new EdgeId("line"), style.name(), from, to)));
        var canvas = new CrispCanvas();
        canvas.fit(WIDTH, HEIGHT, Screen.getPrimary().getOutputScaleX());
        var surface = canvas.surface(new Point(0, 0), 1, stamps);
        new DiagramPainter(lines, icons, stamps.measure(), looks.appearance().drawing())
                .paint(
                        diagram,
                        Routes.of(diagram),
                        new View(new Bounds(0, 0, WIDTH, HEIGHT), 1),
                        Decorations.NONE.withHidden(Set.of(from, to)),
                        surface);
        return canvas;
    }

    private static Node end(NodeId id, double x) {
        var placement = new Placement(NodeId.CANVAS, new Bounds(x, 0, 20, HEIGHT), 0);
        return new Node(id, "end", "", placement, Values.EMPTY, List.of());
    }
}
