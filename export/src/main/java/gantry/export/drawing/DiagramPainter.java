package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Icons;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import gantry.model.kind.Sight;
import java.util.ArrayList;
import java.util.List;

/// Paints a diagram: the same picture on every [Surface]. Holds nothing between two pictures, so it is safe for several threads
/// as far as its [TextMeasure] is.
///
/// Three layers, each in painting order: frames and boxes; connections; cards and notes. A line is thus never hidden by the
/// background it runs over, and never runs over a card. A host that holds others is both: its body lies below the lines that
/// lead to what it holds, its face above them. Counts of findings come last. What lies outside the view is left out, and
/// nothing is asked about it.
public final class DiagramPainter {

    /// How far outlines, badges, arrow heads and labels may reach beyond an element's rectangle, in world units.
    private static final double OVERHANG = 128;

    private final Catalogue catalogue;
    private final Icons icons;
    private final TextMeasure measure;
    private final Theme theme;

    /// @param holds true when something stands inside and is shown there
    /// @param inside how many elements it hides; 0 unless it is a collapsed frame
    private record Visible(Node node, NodeKind kind, Sight sight, boolean holds, int inside) {

        Shape shape() {
            return kind.shape();
        }

        boolean isBackground() {
            return (shape() == Shape.FRAME || shape() == Shape.BOX) && !isCollapsed();
        }

        boolean isCollapsed() {
            return inside > 0;
        }

        boolean isFilledHost() {
            return shape() == Shape.HOST && holds;
        }
    }

    public DiagramPainter(Catalogue catalogue, Icons icons, TextMeasure measure, Theme theme) {
        this.catalogue = catalogue;
        this.icons = icons;
        this.measure = measure;
        this.theme = theme;
    }

    /// Paints what `view` shows, without a background (see [GridPainter]).
    ///
    /// @param routes the routes of this very diagram
    public void paint(Diagram diagram, Routes routes, View view, Decorations decorations, Surface surface) {
        Pass pass = new Pass(surface, theme, measure, icons, view, decorations);
        List<Visible> visible = visible(diagram, pass);
        paintBackground(visible, pass);
        paintEdges(routes, pass);
        paintForeground(visible, pass);
        paintBadges(visible, pass);
    }

    private List<Visible> visible(Diagram diagram, Pass pass) {
        Diagram whole = diagram.whole();
        Bounds area = pass.view().visible().grow(OVERHANG);
        List<Visible> visible = new ArrayList<>();
        for (Node node : diagram.paintOrder()) {
            if (node.bounds().intersects(area) && !pass.decorations().hidden().contains(node.id())) {
                boolean holds = !diagram.children(node.id()).isEmpty();
                boolean isCollapsed = !holds && Perspective.isCollapsed(node, catalogue);
                int inside = isCollapsed ? whole.descendants(node.id()).size() : 0;
                visible.add(new Visible(node, catalogue.node(node.kind()), whole.sight(node), holds, inside));
            }
        }
        return visible;
    }

    private static void paintBackground(List<Visible> visible, Pass pass) {
        FramePainter frames = new FramePainter(pass);
        SketchPainter sketches = new SketchPainter(pass);
        CardPainter cards = new CardPainter(pass);
        for (Visible shown : visible) {
            if (shown.isBackground() || shown.isFilledHost()) {
                begin(shown, pass);
                switch (shown.shape()) {
                    case FRAME -> frames.paint(shown.node(), shown.kind(), shown.sight(), shown.holds());
                    case BOX -> sketches.paintBox(shown.node(), shown.kind(), shown.sight());
                    case HOST, CARD, NOTE, TEXT, PICTURE -> cards.paintBody(shown.node(), shown.kind());
                }
                pass.surface().end();
            }
        }
    }

    private static void paintForeground(List<Visible> visible, Pass pass) {
        CardPainter cards = new CardPainter(pass);
        SketchPainter sketches = new SketchPainter(pass);
        FoldPainter folds = new FoldPainter(pass);
        for (Visible shown : visible) {
            if (shown.isFilledHost()) {
                // Belongs to the group of its body, which an id can name only once.
                cards.paintFace(shown.node(), shown.kind(), shown.sight());
                folds.paintArrow(shown.node(), shown.kind(), true);
            } else if (shown.isCollapsed()) {
                begin(shown, pass);
                folds.paint(shown.node(), shown.kind(), shown.sight(), shown.inside());
                pass.surface().end();
            } else if (!shown.isBackground()) {
                begin(shown, pass);
                switch (shown.shape()) {
                    case NOTE -> sketches.paintNote(shown.node(), shown.kind(), shown.sight());
                    case TEXT -> sketches.paintText(shown.node(), shown.kind(), shown.sight());
                    case PICTURE -> sketches.paintPicture(shown.node(), shown.kind(), shown.sight());
                    case CARD, HOST, FRAME, BOX -> cards.paint(shown.node(), shown.kind(), shown.sight());
                }
                pass.surface().end();
            }
        }
    }

    private void paintEdges(Routes routes, Pass pass) {
        List<Line> lines = routes.near(pass.view().visible().grow(OVERHANG));
        EdgePainter painter = new EdgePainter(pass, routes, catalogue);
        for (Line line : lines) {
            if (!pass.decorations().hidden().contains(line.edge().id())) {
                ConnectionKind kind = catalogue.connection(line.edge().kind());
                pass.surface().begin(line.edge().id().value(), kind.title());
                painter.paint(line, kind);
                pass.surface().end();
            }
        }
        paintEdgeBadges(lines, pass);
    }

    private static void paintEdgeBadges(List<Line> lines, Pass pass) {
        BadgePainter badges = new BadgePainter(pass);
        for (Line line : pass.decorations().problems().isEmpty() ? List.<Line>of() : lines) {
            ProblemCount count = pass.decorations().problems().get(line.edge().id());
            if (count != null && !pass.decorations().hidden().contains(line.edge().id())) {
                badges.paint(count, line.route().at(line.route().length() * 0.3));
            }
        }
    }

    private static void paintBadges(List<Visible> visible, Pass pass) {
        BadgePainter badges = new BadgePainter(pass);
        for (Visible shown : visible) {
            ProblemCount count = pass.decorations().problems().get(shown.node().id());
            if (count != null) {
                Bounds box = shown.node().bounds();
                badges.paint(count, new Point(box.right(), box.y()));
            }
        }
    }

    private static void begin(Visible shown, Pass pass) {
        String name = shown.node().name().isBlank() ? "" : shown.node().name() + " – ";
        pass.surface().begin(shown.node().id().value(), name + shown.kind().title());
    }
}
