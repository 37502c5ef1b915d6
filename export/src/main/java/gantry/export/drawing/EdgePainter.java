package gantry.export.drawing;

import gantry.export.drawing.Stroke.Dash;
import gantry.export.drawing.TextStyle.Align;
import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Edge;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LinePattern;
import gantry.model.kind.LineStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// Paints connections: the line in the look of its meaning, the arrow head, the mark at the source, the label.
final class EdgePainter {

    private static final double CORNER = 8;
    private static final double LABEL_SIZE = 11;
    private static final double LABEL_HEIGHT = 18;
    private static final double LABEL_MOST = 240;
    private static final double LABEL_LEAST = 28;

    /// Keeps the label of a loop inside the margin of pictures.
    private static final double LOOP_LABEL_MOST = 112;

    private static final double MARK = 16;
    private static final double HALO = 6;

    /// How one style looks; `mark` is the symbol near the source or empty.
    private record Look(double width, Dash dash, double head, String mark) {

        static Look of(LineStyle style) {
            return switch (style) {
                case TRAFFIC -> new Look(1.75, Dash.SOLID, 9, "");
                case TRIGGER -> new Look(1.75, Dash.SOLID, 9, "bolt");
                case ACCESS -> new Look(1.5, Dash.DASHED, 9, "");
                case STRUCTURE -> new Look(1.1, Dash.SOLID, 7, "");
                case ROLE -> new Look(1.5, Dash.DOTTED, 8, "key");
                case ANNOTATION -> new Look(1.5, Dash.SOLID, 9, "");
            };
        }
    }

    private final Pass pass;

    EdgePainter(Pass pass) {
        this.pass = pass;
    }

    void paint(Line way, ConnectionKind kind) {
        Edge edge = way.edge();
        Route route = way.route();
        Look look = Look.of(kind.style());
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
        boolean open = kind.style() == LineStyle.ANNOTATION;
        List<Point> line = open ? route.points() : shortened(route, look.head() - 1);
        Dash dash = kind.patternFor(edge.values()).map(EdgePainter::dash).orElse(look.dash());
        pass.surface().polyline(line, new Stroke(colour, look.width(), dash), CORNER);
        paintHead(route, look, colour, open);
        if (!look.mark().isEmpty() && route.length() > 3 * MARK) {
            paintMark(route.at(MARK), look.mark(), colour);
        }
        kind.labelFor(edge.values()).ifPresent(text -> paintLabel(text, way));
    }

    private static Dash dash(LinePattern pattern) {
        return switch (pattern) {
            case SOLID -> Dash.SOLID;
            case DASHED -> Dash.DASHED;
            case DOTTED -> Dash.DOTTED;
        };
    }

    private void paintHalo(Edge edge, Route route, Look look) {
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

    private void paintHead(Route route, Look look, Colour colour, boolean open) {
        Point tip = route.end();
        Point before = route.points().get(route.points().size() - 2);
        double length = before.distance(tip);
        if (length == 0) {
            return;
        }
        double dx = (tip.x() - before.x()) / length * look.head();
        double dy = (tip.y() - before.y()) / length * look.head();
        Point left = tip.plus(-dx - dy * 0.45, -dy + dx * 0.45);
        Point right = tip.plus(-dx + dy * 0.45, -dy - dx * 0.45);
        if (open) {
            pass.surface().polyline(List.of(left, tip, right), Stroke.solid(colour, look.width()), 0);
        } else {
            pass.surface().fillPolygon(List.of(left, tip, right), colour);
        }
    }

    private void paintMark(Point center, String symbol, Colour colour) {
        Bounds plate = new Bounds(center.x() - MARK / 2, center.y() - MARK / 2, MARK, MARK);
        pass.surface().fillRoundRect(plate, MARK / 2, pass.colour(Role.CANVAS));
        pass.surface().icon(pass.icons().require(symbol), plate.grow(-1.5), Stroke.solid(colour, 2));
    }

    private void paintLabel(String text, Line way) {
        if (!pass.view().showsSmallText()) {
            return;
        }
        Bounds stretch = way.route().labelStretch();
        boolean across = stretch.width() >= stretch.height();
        double room = across ? stretch.width() - 2 * CORNER : LABEL_MOST;
        if (way.isLoop()) {
            paintLoopLabel(text, way.route());
        } else if (room >= LABEL_LEAST && (across || stretch.height() >= LABEL_HEIGHT + 4)) {
            double x = stretch.x() + stretch.width() * 0.5;
            double y = stretch.y() + stretch.height() * 0.5;
            double half = LABEL_HEIGHT / 2;
            paintPill(text, Math.min(room, LABEL_MOST), width -> across
                    ? new Point(within(x, stretch.x() + width / 2, stretch.right() - width / 2), y)
                    : new Point(x, within(y, stretch.y() + half, stretch.bottom() - half)));
        }
    }

    /// A loop is shorter than most labels, so they stand above it.
    private void paintLoopLabel(String text, Route route) {
        Bounds top = Bounds.between(route.points().get(2), route.points().get(3));
        paintPill(text, LOOP_LABEL_MOST, width -> top.center().plus(0, -LABEL_HEIGHT / 2 - 2));
    }

    /// @param middle where the middle of a pill of some width stands
    private void paintPill(String text, double room, DoubleFunction<Point> middle) {
        TextStyle style = pass.style(LABEL_SIZE, Role.LABEL_TEXT).withAlign(Align.MIDDLE);
        String fitting = pass.measure().fit(text, style, room - 8);
        if (fitting.isEmpty()) {
            return;
        }
        double width = pass.measure().width(fitting, style) + 8;
        Point at = middle.apply(width);
        Bounds pill = new Bounds(at.x() - width / 2, at.y() - LABEL_HEIGHT / 2, width, LABEL_HEIGHT);
        pass.surface().fillRoundRect(pill, LABEL_HEIGHT / 2, pass.colour(Role.LABEL_FILL));
        pass.surface().text(fitting, at.plus(0, LABEL_SIZE * 0.36), style);
    }

    private static double within(double value, double least, double most) {
        return least <= most ? Math.clamp(value, least, most) : (least + most) / 2;
    }
}
