package gantry.export.drawing;

import gantry.export.drawing.Stroke.Dash;
import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Edge;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import java.util.ArrayList;
import java.util.List;

/// Paints connections: the line in the look of its meaning, the arrow head, the mark at the source, the label.
final class EdgePainter {

    private static final double CORNER = 8;
    private static final double HALO = 6;

    /// An arrow head is never shorter, in pixels: a line of one pixel with a smaller head looks like a line without one.
    private static final double LEAST_HEAD = 6;

    /// How broad an arrow head is, as a part of its length.
    private static final double HEAD_WIDTH = 0.9;

    private final Pass pass;
    private final Routes routes;
    private final Catalogue catalogue;

    EdgePainter(Pass pass, Routes routes, Catalogue catalogue) {
        this.pass = pass;
        this.routes = routes;
        this.catalogue = catalogue;
    }

    void paint(Line way, ConnectionKind kind) {
        Edge edge = way.edge();
        Route route = way.route();
        LineLook look = LineLook.of(kind.style());
        Colour colour = pass.theme().colour(kind.style());
        if (pass.decorations().dimsOthers() && pass.decorations().isDimmed(edge.id())) {
            colour = colour.mix(pass.colour(Role.CANVAS), 0.7);
        }
        paintHalo(edge, route, look);
        if (pass.detail() != View.Detail.FULL) {
            double width = Math.max(pass.view().world(1), pass.detail() == View.Detail.PLAIN ? look.width() : 0);
            pass.surface().polyline(route.points(), Stroke.solid(colour, width), 0);
            return;
        }
        List<Point> line = look.isOpen() ? route.points() : shortened(route, head(look) - 1);
        Dash dash = kind.patternFor(edge.values()).map(LineLook::dash).orElse(look.dash());
        if (pass.decorations().bridges()) {
            line = Crossings.bridged(line, routes.crossings(edge.id()));
        }
        pass.surface().polyline(line, new Stroke(colour, look.width(), dash), CORNER);
        paintHead(route, look, colour);
        if (look.isMarked(route.length())) {
            paintMark(route.at(LineLook.MARK), look.mark(), colour);
        }
        if (pass.view().showsSmallText()) {
            routes.labels(catalogue).label(edge.id()).ifPresent(this::paintLabel);
        }
    }

    private void paintHalo(Edge edge, Route route, LineLook look) {
        boolean selected = pass.isSelected(edge.id());
        if (selected || pass.isHovered(edge.id())) {
            Colour colour = pass.colour(selected ? Role.ACCENT : Role.HOVER).withOpacity(0.4);
            pass.surface().polyline(route.points(), Stroke.solid(colour, look.width() + pass.view().world(HALO)),
                    CORNER);
        }
    }

    /// The points of the line up to the arrow head, so that a broad line doesn't show beside its tip.
    private static List<Point> shortened(Route route, double head) {
        List<Point> points = new ArrayList<>(route.points());
        Point tip = points.removeLast();
        Point before = points.getLast();
        double length = before.distance(tip);
        if (length <= head) {
            return route.points();
        }
        double part = (length - head) / length;
        points.add(new Point(before.x() + (tip.x() - before.x()) * part, before.y() + (tip.y() - before.y()) * part));
        return points;
    }

    private double head(LineLook look) {
        return Math.max(look.head(), pass.view().world(LEAST_HEAD));
    }

    private void paintHead(Route route, LineLook look, Colour colour) {
        Point tip = route.end();
        Point before = route.points().get(route.points().size() - 2);
        double length = before.distance(tip);
        if (length == 0) {
            return;
        }
        double dx = (tip.x() - before.x()) / length * head(look);
        double dy = (tip.y() - before.y()) / length * head(look);
        Point left = tip.plus(-dx - dy * HEAD_WIDTH / 2, -dy + dx * HEAD_WIDTH / 2);
        Point right = tip.plus(-dx + dy * HEAD_WIDTH / 2, -dy - dx * HEAD_WIDTH / 2);
        if (look.isOpen()) {
            pass.surface().polyline(List.of(left, tip, right), Stroke.solid(colour, look.width()), 0);
        } else {
            pass.surface().fillPolygon(List.of(left, tip, right), colour);
        }
    }

    private void paintMark(Point center, String symbol, Colour colour) {
        double size = LineLook.MARK;
        Bounds plate = new Bounds(center.x() - size / 2, center.y() - size / 2, size, size);
        pass.surface().fillRoundRect(plate, size / 2, pass.colour(Role.CANVAS));
        pass.surface().icon(pass.icons().require(symbol), plate.grow(-1.5), Stroke.solid(colour, 2));
    }

    /// The letters may be a little narrower or broader than expected, so the pill follows them.
    private void paintLabel(Label label) {
        TextStyle style = Label.style(pass.colour(Role.LABEL_TEXT));
        String fitting = pass.measure().fit(label.text(), style, label.pill().width());
        if (fitting.isEmpty()) {
            return;
        }
        double width = pass.measure().width(fitting, style) + Label.PADDING;
        Point at = label.pill().center();
        Bounds pill = new Bounds(at.x() - width / 2, at.y() - Label.HEIGHT / 2, width, Label.HEIGHT);
        pass.surface().fillRoundRect(pill, Label.HEIGHT / 2, pass.colour(Role.LABEL_FILL));
        pass.surface().text(fitting, style.centred(at), style);
    }
}
