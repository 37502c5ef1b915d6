package gantry.export.drawing;

import gantry.export.drawing.TextStyle.Align;
import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Badge;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Sight;
import java.util.List;

/// Paints the words that tell variants of a kind apart, such as `SPOT`: pills beside each other, the last one at the right.
final class VariantPainter {

    private static final double HEIGHT = 16;
    private static final double TEXT_SIZE = 11;
    private static final double PADDING = 6;
    private static final double GAP = 4;
    private static final int MOST = 2;

    /// How far the pills of a card are from its right corner and from arrow heads in its middle.
    private static final double CORNER = 8;

    /// How far the pills of a card may reach beyond its right side.
    private static final double MOST_OUTSIDE = 16;

    private final Pass pass;

    VariantPainter(Pass pass) {
        this.pass = pass;
    }

    /// Paints the words of `node` as far as there is room; those named first are the last to be left out.
    ///
    /// @param end  the right end of the last pill, half way down
    /// @param room for all of them, in world units
    /// @return how much of the room is used, with a gap at the left; 0 when nothing is shown
    double paint(Node node, NodeKind kind, Sight sight, Point end, double room) {
        if (!isReadable()) {
            return 0;
        }
        TextStyle style = style(node, kind);
        List<Badge> words = words(kind, sight, style, room);
        double used = used(words, style);
        draw(words, end.plus(GAP - used, 0), style);
        return used;
    }

    /// Paints the words of a card across its lower side, at the right corner. Lines arrive in the middle of that side: pills
    /// that would hide their arrow heads reach a little beyond the corner where that is enough.
    void paintBelow(Node node, NodeKind kind, Sight sight) {
        if (!isReadable()) {
            return;
        }
        Bounds card = node.bounds();
        TextStyle style = style(node, kind);
        List<Badge> words = words(kind, sight, style, card.width() - 2 * CORNER);
        double width = used(words, style) - GAP;
        double clear = card.center().x() + CORNER + width;
        double usual = card.right() - CORNER;
        double end = clear > card.right() + MOST_OUTSIDE ? usual : Math.max(usual, clear);
        draw(words, new Point(end - width, card.bottom()), style);
    }

    private TextStyle style(Node node, NodeKind kind) {
        Colour colour = pass.theme().colour(kind.category());
        if (pass.decorations().isDimmed(node.id())) {
            colour = colour.mix(pass.colour(Role.CANVAS), 0.7);
        }
        return pass.strong(TEXT_SIZE, colour).withAlign(Align.MIDDLE);
    }

    private List<Badge> words(NodeKind kind, Sight sight, TextStyle style, double room) {
        return fitting(kind.badges(sight), style, room);
    }

    private boolean isReadable() {
        return pass.detail() == View.Detail.FULL && pass.view().showsSmallText();
    }

    private double used(List<Badge> words, TextStyle style) {
        return words.stream().mapToDouble(word -> width(word, style) + GAP).sum();
    }

    /// @param start the left end of the first pill, half way down
    private void draw(List<Badge> words, Point start, TextStyle style) {
        double x = start.x();
        for (Badge word : words) {
            Bounds pill = new Bounds(x, start.y() - HEIGHT / 2, width(word, style), HEIGHT);
            pill(word, pill, style);
            x += pill.width() + GAP;
        }
    }

    private List<Badge> fitting(List<Badge> words, TextStyle style, double room) {
        double used = -GAP;
        int count = 0;
        while (count < Math.min(MOST, words.size())) {
            used += width(words.get(count), style) + GAP;
            if (used > room) {
                break;
            }
            count++;
        }
        return words.subList(0, count);
    }

    private double width(Badge word, TextStyle style) {
        return pass.measure().width(word.text(), style) + 2 * PADDING;
    }

    private void pill(Badge word, Bounds pill, TextStyle style) {
        pass.surface().fillRoundRect(pill, HEIGHT / 2, pass.colour(Role.CARD_FILL));
        pass.surface().strokeRoundRect(pill, HEIGHT / 2, Stroke.solid(style.colour(), 1));
        pass.surface().text(word.text(), style.centred(pill.center()), style);
    }
}
