package gantry.export.drawing;

import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Frames;
import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import gantry.model.kind.Sight;
import java.util.List;

/// Paints a card: a tile with the symbol, the name, one fact, small chips for what is counted, and the words of its variant.
///
/// A host that holds others is painted in two steps, so that lines lead to what it holds but never over its face.
final class CardPainter {

    private static final double PADDING = 12;
    private static final double TILE = 40;
    private static final double NAME_SIZE = 13;
    private static final double FACT_SIZE = 11;
    private static final double NAME_LINE = 17;
    private static final double FACT_LINE = 15;
    private static final double CHIP_LINE = 14;

    private final Pass pass;

    CardPainter(Pass pass) {
        this.pass = pass;
    }

    void paint(Node node, NodeKind kind, Sight sight) {
        Bounds card = node.bounds();
        if (pass.detail() == View.Detail.FULL) {
            paintPaper(card, kind);
            paintContent(face(node, kind), node, kind, sight);
        } else {
            pass.plainCard(card, pass.theme().colour(kind.category()), TILE);
        }
        pass.mark(node.id(), card);
        paintVariant(node, kind, sight);
    }

    /// The first step of a host that holds others: everything but its face, below the lines.
    void paintBody(Node node, NodeKind kind) {
        Bounds card = node.bounds();
        if (pass.detail() == View.Detail.FULL) {
            paintPaper(card, kind);
        } else {
            pass.surface().fillRect(card, pass.colour(Role.CARD_FILL));
            Bounds face = face(node, kind);
            double width = pass.detail() == View.Detail.FAR ? face.width() : Math.min(TILE, face.width());
            Bounds mark = new Bounds(face.x(), face.y(), width, face.height());
            pass.surface().fillRect(mark, pass.theme().colour(kind.category()));
        }
        pass.mark(node.id(), card);
    }

    /// The second step of a host that holds others: its face, above the lines and below what it holds.
    void paintFace(Node node, NodeKind kind, Sight sight) {
        if (pass.detail() == View.Detail.FULL) {
            Bounds face = face(node, kind);
            pass.surface().fillRoundRect(face.grow(-0.5), Pass.RADIUS, pass.colour(Role.CARD_FILL));
            Point left = new Point(face.x(), face.bottom());
            pass.surface().polyline(List.of(left, left.plus(face.width(), 0)),
                    Stroke.solid(pass.colour(Role.CARD_BORDER), 1), 0);
            paintContent(face, node, kind, sight);
            pass.fade(node.id(), face);
        }
        paintVariant(node, kind, sight);
    }

    private static Bounds face(Node node, NodeKind kind) {
        Bounds card = node.bounds();
        return kind.shape() == Shape.HOST
                ? new Bounds(card.x(), card.y(), card.width(), Math.min(card.height(), Frames.FACE))
                : card;
    }

    private void paintPaper(Bounds card, NodeKind kind) {
        Stroke.Dash dash = kind.isKnown() ? Stroke.Dash.SOLID : Stroke.Dash.DASHED;
        pass.surface().fillRoundRect(card, Pass.RADIUS, pass.colour(Role.CARD_FILL));
        pass.surface().strokeRoundRect(card, Pass.RADIUS, new Stroke(pass.colour(Role.CARD_BORDER), 1, dash));
    }

    private void paintContent(Bounds face, Node node, NodeKind kind, Sight sight) {
        double size = Math.clamp(Math.min(face.width(), face.height()) - 2 * PADDING, 8, TILE);
        double top = Math.min(PADDING, (face.height() - size) / 2);
        Bounds tile = new Bounds(face.x() + top, face.y() + top, size, size);
        pass.surface().fillRoundRect(tile, size * 0.18, pass.theme().colour(kind.category()));
        pass.symbol(kind.icon(), tile.grow(-size * 0.17), pass.colour(Role.ON_CATEGORY));
        double left = tile.right() + 10;
        paintLines(node, kind, sight, new Bounds(left, face.y(), Math.max(0, face.right() - 8 - left), face.height()));
    }

    private void paintLines(Node node, NodeKind kind, Sight sight, Bounds room) {
        boolean small = pass.view().showsSmallText();
        String fact = small ? kind.fact(sight) : "";
        int chips = small ? kind.chips(node.values()) : 0;
        double height = NAME_LINE + (fact.isEmpty() ? 0 : FACT_LINE) + (chips > 0 ? CHIP_LINE : 0);
        double y = room.y() + Math.max(0, (room.height() - height) / 2);
        TextStyle nameStyle = pass.strong(NAME_SIZE, pass.colour(Role.TEXT));
        String name = kind.called(node.name());
        pass.line(name, new Point(room.x(), y + NAME_LINE / 2), nameStyle, room.width());
        y += NAME_LINE;
        if (!fact.isEmpty()) {
            TextStyle factStyle = pass.style(FACT_SIZE, Role.MUTED_TEXT);
            pass.line(fact, new Point(room.x(), y + FACT_LINE / 2), factStyle, room.width());
            y += FACT_LINE;
        }
        if (chips > 0) {
            Point origin = new Point(room.x(), y + 3);
            new ChipPainter(pass).paint(chips, origin, pass.theme().colour(kind.category()));
        }
    }

    private void paintVariant(Node node, NodeKind kind, Sight sight) {
        new VariantPainter(pass).paintBelow(node, kind, sight);
    }
}
