package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Icons;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Paints a diagram: the same picture on every [Surface]. Holds nothing between two pictures, so it is safe for several threads
/// as far as its [TextMeasure] is.
///
/// Three layers, each in painting order: frames and boxes; connections; cards and notes. A line is thus never hidden by the
/// background it runs over, and never runs over a card. A host that holds others is both: its body lies below the lines that
/// lead to what it holds, its face above them. So is a frame whose title is crossed: the title is painted above the lines. Counts of findings come last. What lies outside the view is left out, and
/// nothing is asked about it.
public final class DiagramPainter {

    /// How far labels may reach beyond the rectangle around their line, in world units.
    private static final double OVERHANG = 128;

    private final Catalogue catalogue;
    private final Icons icons;
    private final TextMeasure measure;
    private final Theme theme;

    public DiagramPainter(Catalogue catalogue, Icons icons, TextMeasure measure, Theme theme) {
        this.catalogue = catalogue;
        this.icons = icons;
        this.measure = measure;
        this.theme = theme;
    }

    /// Paints what `view` shows, without a background.
    ///
    /// @param routes the routes of this very diagram
    public void paint(Diagram diagram, Routes routes, View view, Decorations decorations, Surface surface) {
        paint(PaintList.of(diagram, routes, catalogue), view, decorations, surface);
    }

    /// Like [#paint(Diagram, Routes, View, Decorations, Surface)] with a diagram that is painted several times.
    public void paint(PaintList list, View view, Decorations decorations, Surface surface) {
        Pass pass = new Pass(surface, theme, measure, icons, view, decorations);
        paint(list, visible(list, pass), false, pass);
    }

    /// Paints what `view` shows so that nothing beneath shines through: with the canvas, and the grid where it is wanted.
    ///
    /// @param showsGrid see [GridPainter]
    public void paintSheet(
            PaintList list, View view, boolean showsGrid, Decorations decorations, Surface surface) {
        Pass pass = new Pass(surface, theme, measure, icons, view, decorations);
        List<Visible> visible = visible(list, pass);
        new SheetPainter(pass).paint(visible, showsGrid);
        paint(list, visible, true, pass);
    }

    private void paint(PaintList list, List<Visible> visible, boolean isSheet, Pass pass) {
        List<Line> lines = lines(list, pass);
        Map<NodeId, Visible> crossed = new CrossedTitles(pass).among(visible, lines);
        paintBackground(visible, crossed, isSheet, pass);
        paintEdges(list, lines, pass);
        crossed.values().forEach(new FramePainter(pass)::paintTitle);
        paintForeground(visible, pass);
        paintBadges(visible, pass);
        if (pass.decorations().traits()) {
            new TraitPainter(pass).paint(visible);
        }
    }

    private static List<Visible> visible(PaintList list, Pass pass) {
        List<Visible> visible = list.nodes(pass.view().visible().grow(PaintList.REACH));
        Set<? extends ElementId> hidden = pass.decorations().hidden();
        if (!hidden.isEmpty()) {
            visible.removeIf(shown -> hidden.contains(shown.node().id()));
        }
        return visible;
    }

    private static List<Line> lines(PaintList list, Pass pass) {
        List<Line> lines = list.lines(pass.view().visible().grow(OVERHANG));
        Set<? extends ElementId> hidden = pass.decorations().hidden();
        if (!hidden.isEmpty()) {
            lines.removeIf(line -> hidden.contains(line.edge().id()));
        }
        return lines;
    }

    private static void paintBackground(
            List<Visible> visible, Map<NodeId, Visible> crossed, boolean isSheet, Pass pass) {
        FramePainter frames = new FramePainter(pass);
        SketchPainter sketches = new SketchPainter(pass);
        CardPainter cards = new CardPainter(pass);
        for (Visible shown : visible) {
            if (shown.isBackground() || shown.isFilledHost()) {
                begin(shown, pass);
                switch (shown.shape()) {
                    case FRAME ->
                        frames.paint(shown, isSheet && shown.isSheet(), !crossed.containsKey(shown.node().id()));
                    case BOX -> sketches.paintBox(shown.node(), shown.kind(), shown.sight());
                    case HOST, CARD, NOTE, TEXT, PICTURE -> cards.paintBody(shown.node(), shown.kind());
                }
                end(pass);
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
                end(pass);
            } else if (!shown.isBackground()) {
                begin(shown, pass);
                switch (shown.shape()) {
                    case NOTE -> sketches.paintNote(shown.node(), shown.kind(), shown.sight());
                    case TEXT -> sketches.paintText(shown.node(), shown.kind(), shown.sight());
                    case PICTURE -> sketches.paintPicture(shown.node(), shown.kind(), shown.sight());
                    case CARD, HOST, FRAME, BOX -> cards.paint(shown.node(), shown.kind(), shown.sight());
                }
                end(pass);
            }
        }
    }

    private void paintEdges(PaintList list, List<Line> lines, Pass pass) {
        EdgePainter painter = new EdgePainter(pass, list.routes(), catalogue);
        for (Line line : lines) {
            ConnectionKind kind = catalogue.connection(line.edge().kind());
            if (pass.surface().hasGroups()) {
                pass.surface().begin(line.edge().id().value(), kind.title());
            }
            painter.paint(line, kind);
            end(pass);
        }
        paintEdgeBadges(lines, pass);
    }

    private static void paintEdgeBadges(List<Line> lines, Pass pass) {
        BadgePainter badges = new BadgePainter(pass);
        for (Line line : pass.decorations().problems().isEmpty() ? List.<Line>of() : lines) {
            ProblemCount count = pass.decorations().problems().get(line.edge().id());
            if (count != null) {
                badges.paint(count, badgeCorner(line.route()));
            }
        }
    }

    /// Where the badge of a line stands as if it were the top right corner of an element.
    public static Point badgeCorner(Route route) {
        return route.at(route.length() * 0.3);
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
        if (pass.surface().hasGroups()) {
            String name = shown.node().name().isBlank() ? "" : shown.node().name() + " – ";
            pass.surface().begin(shown.node().id().value(), name + shown.kind().title());
        }
    }

    private static void end(Pass pass) {
        if (pass.surface().hasGroups()) {
            pass.surface().end();
        }
    }
}
