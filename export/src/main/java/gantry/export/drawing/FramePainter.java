package gantry.export.drawing;

import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Sight;
import java.util.List;

/// Paints a frame: a thin border in the colour of its category, a faint fill, and a header with symbol, name, fact, chips for
/// what is counted, and the words of its variant.
final class FramePainter {

    /// How high the header is: children should start below it, in world units.
    static final double HEADER = 32;

    private static final double SYMBOL = 16;
    static final double NAME_SIZE = 12;
    private static final double FACT_SIZE = 11;
    private static final double BASELINE = Typeface.baseline(HEADER / 2, NAME_SIZE);
    private static final double SIDE = 10;
    private static final double GAP = 8;

    /// A name gets at least so much room before the variant's words do, in world units.
    private static final double LEAST_NAME = 72;

    /// The arrow that collapses a frame has this much room in its header, in world units.
    private static final double FOLD = 22;

    /// Borders, round corners, outlines and badges keep this close to the border, in world units.
    private static final double RIM = 20;

    /// How high the band of the title is, and how far lines keep away from it.
    private static final double PLATE = 16;
    private static final double PLATE_MARGIN = 3;

    private final Pass pass;

    FramePainter(Pass pass) {
        this.pass = pass;
    }

    /// Where the pictures of a frame may differ that had other bounds: its border and header as they were and as they are, and
    /// what has come to lie inside or outside.
    static List<Bounds> differing(Bounds before, Bounds after) {
        Bounds all = before.union(after).grow(RIM);
        double top = Math.max(before.y(), after.y()) + HEADER + RIM;
        double bottom = Math.min(before.bottom(), after.bottom()) - RIM;
        double left = Math.max(before.x(), after.x()) + RIM;
        double right = Math.min(before.right(), after.right()) - RIM;
        if (top >= bottom || left >= right) {
            return List.of(all);
        }
        return List.of(
                new Bounds(all.x(), all.y(), all.width(), top - all.y()),
                new Bounds(all.x(), bottom, all.width(), all.bottom() - bottom),
                new Bounds(all.x(), top, left - all.x(), bottom - top),
                new Bounds(right, top, all.right() - right, bottom - top));
    }

    /// @param isFilled true when the fill and the mark of a target are painted already, see [SheetPainter]
    /// @param isTitled false when the title follows above the lines, see [#paintTitle]
    void paint(Visible shown, boolean isFilled, boolean isTitled) {
        Node node = shown.node();
        NodeKind kind = shown.kind();
        boolean holds = shown.holds();
        Bounds frame = node.bounds();
        Colour category = pass.theme().colour(kind.category());
        boolean plain = kind.isTransparent() || !kind.isKnown();
        if (pass.detail() == View.Detail.FULL) {
            Stroke border = new Stroke(category, 1.25, plain ? Stroke.Dash.DASHED : Stroke.Dash.SOLID);
            if (!isFilled) {
                pass.surface().fillRoundRect(frame, Pass.RADIUS, pass.theme().frameFill(kind.category()));
            }
            pass.surface().strokeRoundRect(frame, Pass.RADIUS, border);
            if (isTitled) {
                paintHeader(shown);
            }
        } else {
            if (!isFilled) {
                pass.surface().fillRect(frame, pass.theme().frameFill(kind.category()));
            }
            pass.surface().strokeRect(frame, Stroke.solid(category, pass.view().world(1)));
        }
        if (!isFilled && pass.isTarget(node.id())) {
            pass.surface().fillRoundRect(frame, Pass.RADIUS, target(pass));
        }
        pass.mark(node.id(), frame);
        if (holds) {
            new FoldPainter(pass).paintArrow(node, kind, false);
        }
    }

    /// What lies over the fill of a frame that would take what is being dragged.
    static Colour target(Pass pass) {
        return pass.colour(Role.TARGET).withOpacity(0.08);
    }

    /// The band in which the title stands, from the symbol to where nothing more is written.
    static Bounds band(Node node) {
        Bounds frame = node.bounds();
        double x = frame.x() + SIDE;
        return new Bounds(x, frame.y() + (HEADER - PLATE) / 2, Math.max(0, frame.right() - SIDE - x), PLATE);
    }

    /// The part of the [#band] that symbol, name and fact take.
    Bounds title(Visible shown) {
        Bounds band = band(shown.node());
        double width = SYMBOL + 6
                + pass.measure().width(shown.kind().called(shown.node().name()), pass.strong(NAME_SIZE, Colour.BLACK));
        String fact = pass.view().showsSmallText() ? shown.kind().fact(shown.sight()) : "";
        if (!fact.isEmpty()) {
            width += GAP + pass.measure().width(fact, pass.style(FACT_SIZE, Role.MUTED_TEXT));
        }
        return new Bounds(band.x(), band.y(), Math.min(width, band.width()), band.height());
    }

    /// The title of a frame above the lines that cross it, which end at a plate in the colour of the frame.
    void paintTitle(Visible shown) {
        Bounds plate = title(shown).grow(PLATE_MARGIN);
        pass.surface().fillRoundRect(plate, PLATE_MARGIN, new SheetPainter(pass).colour(shown));
        paintHeader(shown);
        pass.fade(shown.node().id(), plate);
    }

    private void paintHeader(Visible shown) {
        Node node = shown.node();
        NodeKind kind = shown.kind();
        Sight sight = shown.sight();
        Bounds frame = node.bounds();
        Colour category = pass.theme().colour(kind.category());
        double right = frame.right() - SIDE - (shown.holds() ? FOLD : 0);
        double x = frame.x() + SIDE;
        pass.symbol(kind.icon(), new Bounds(x, frame.y() + 8, SYMBOL, SYMBOL), category);
        x += SYMBOL + 6;
        double room = Math.max(0, right - x);
        Point end = new Point(right, frame.y() + HEADER / 2);
        room -= new VariantPainter(pass).paint(node, kind, sight, end, room - LEAST_NAME);
        TextStyle nameStyle = pass.strong(NAME_SIZE, category);
        String name = pass.measure().fit(kind.called(node.name()), nameStyle, room);
        if (name.isEmpty()) {
            return;
        }
        pass.surface().text(name, new Point(x, frame.y() + BASELINE), nameStyle);
        if (pass.view().showsSmallText()) {
            double used = pass.measure().width(name, nameStyle) + GAP;
            Bounds rest = new Bounds(x + used, frame.y(), Math.max(0, room - used), HEADER);
            paintSmall(node, kind, sight, rest);
        }
    }

    /// The fact, and after it the chips where they fit whole.
    private void paintSmall(Node node, NodeKind kind, Sight sight, Bounds room) {
        TextStyle style = pass.style(FACT_SIZE, Role.MUTED_TEXT);
        String fact = pass.measure().fit(kind.fact(sight), style, room.width());
        double x = room.x();
        if (!fact.isEmpty()) {
            pass.surface().text(fact, new Point(x, room.y() + BASELINE), style);
            x += pass.measure().width(fact, style) + GAP;
        }
        var chips = new ChipPainter(pass);
        int count = kind.chips(node.values());
        if (count > 0 && chips.width(count) <= room.right() - x) {
            Point origin = new Point(x, room.center().y() - ChipPainter.HEIGHT / 2);
            chips.paint(count, origin, pass.theme().colour(kind.category()));
        }
    }
}
