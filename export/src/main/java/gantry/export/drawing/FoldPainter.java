package gantry.export.drawing;

import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Frames;
import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Sight;
import java.util.List;

/// Paints collapsed frames as the topmost card of a stack, and the small arrow by which frames are collapsed and expanded.
final class FoldPainter {

    /// How far each sheet of the stack looks out below the one above it.
    private static final double SHEET = 3;

    private static final int SHEETS = 2;

    private static final double TILE = 32;
    private static final double PADDING = 12;
    private static final double NAME_SIZE = 13;
    private static final double FACT_SIZE = 11;

    /// From the middle of the name's line to that of the line below it.
    private static final double LINE = 17;

    /// Half the side of the square in which the arrow stands.
    private static final double BUTTON = 9;

    private static final double ARROW = 3.5;

    private final Pass pass;

    FoldPainter(Pass pass) {
        this.pass = pass;
    }

    /// @param inside how many elements the frame hides, at any depth
    void paint(Node node, NodeKind kind, Sight sight, int inside) {
        Bounds card = node.bounds();
        Colour category = pass.theme().colour(kind.category());
        if (pass.detail() == View.Detail.FULL) {
            paintStack(card, kind, category);
            paintContent(node, kind, sight, inside);
            arrow(Frames.fold(card, true), category, true);
        } else {
            pass.plainCard(card, category, TILE);
        }
        pass.mark(node.id(), card);
    }

    private void paintStack(Bounds card, NodeKind kind, Colour category) {
        boolean plain = kind.isTransparent() || !kind.isKnown();
        Stroke border = new Stroke(category, 1.25, plain ? Stroke.Dash.DASHED : Stroke.Dash.SOLID);
        Stroke edge = Stroke.solid(category.mix(pass.colour(Role.CANVAS), 0.45), 1);
        for (int sheet = SHEETS; sheet > 0; sheet--) {
            double inset = sheet * SHEET;
            Bounds below = new Bounds(
                    card.x() + inset, card.y() + inset, Math.max(1, card.width() - 2 * inset), card.height());
            pass.surface().fillRoundRect(below, Pass.RADIUS, pass.colour(Role.CARD_FILL));
            pass.surface().strokeRoundRect(below, Pass.RADIUS, edge);
        }
        pass.surface().fillRoundRect(card, Pass.RADIUS, pass.colour(Role.CARD_FILL));
        pass.surface().fillRoundRect(card, Pass.RADIUS, category.withOpacity(0.06));
        pass.surface().strokeRoundRect(card, Pass.RADIUS, border);
    }

    private void paintContent(Node node, NodeKind kind, Sight sight, int inside) {
        Bounds card = node.bounds();
        Colour category = pass.theme().colour(kind.category());
        double size = Math.clamp(Math.min(card.width(), card.height()) - 2 * PADDING, 8, TILE);
        Bounds tile = new Bounds(card.x() + PADDING, card.center().y() - size / 2, size, size);
        pass.symbol(kind.icon(), tile.grow(-size * 0.08), category);
        double left = tile.right() + 10;
        double room = Math.max(0, Frames.fold(card, true).x() - BUTTON - left);
        boolean small = pass.view().showsSmallText();
        double middle = card.center().y() - (small ? LINE / 2 : 0);
        pass.line(kind.called(node.name()), new Point(left, middle),
                pass.strong(NAME_SIZE, pass.colour(Role.TEXT)), room);
        if (small) {
            String fact = kind.fact(sight);
            pass.line(inside + " inside" + (fact.isEmpty() ? "" : " · " + fact), new Point(left, middle + LINE),
                    pass.style(FACT_SIZE, Role.MUTED_TEXT), room);
        }
    }

    /// The arrow on a frame that can be collapsed, while the frame is selected or under the pointer.
    ///
    /// @param isFace true for a host
    void paintArrow(Node node, NodeKind kind, boolean isFace) {
        boolean isWanted = pass.isHovered(node.id()) || pass.isSelected(node.id());
        if (isWanted && pass.detail() == View.Detail.FULL) {
            arrow(Frames.fold(node.bounds(), isFace), pass.theme().colour(kind.category()), false);
        }
    }

    /// Points to the right on a collapsed frame and down on an expanded one.
    private void arrow(Point middle, Colour colour, boolean isCollapsed) {
        Bounds button = new Bounds(middle.x(), middle.y(), 0, 0).grow(BUTTON);
        pass.surface().fillRoundRect(button, 4, pass.colour(Role.CARD_FILL));
        pass.surface().fillRoundRect(button, 4, colour.withOpacity(0.14));
        List<Point> arrow = isCollapsed
                ? List.of(middle.plus(-ARROW / 2, -ARROW), middle.plus(ARROW / 2, 0), middle.plus(-ARROW / 2, ARROW))
                : List.of(middle.plus(-ARROW, -ARROW / 2), middle.plus(0, ARROW / 2), middle.plus(ARROW, -ARROW / 2));
        pass.surface().polyline(arrow, Stroke.solid(colour, 1.75), 0);
    }
}
