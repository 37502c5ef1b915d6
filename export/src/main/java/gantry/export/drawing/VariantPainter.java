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
        if (pass.detail() != View.Detail.FULL || !pass.view().showsSmallText()) {
            return 0;
        }
        Colour colour = pass.theme().colour(kind.category());
        if (pass.decorations().isDimmed(node.id())) {
            colour = colour.mix(pass.colour(Role.CANVAS), 0.7);
        }
        TextStyle style = pass.strong(TEXT_SIZE, colour).withAlign(Align.MIDDLE);
        List<Badge> words = fitting(kind.badges(sight), style, room);
        double used = words.stream().mapToDouble(word -> width(word, style) + GAP).sum();
        double x = end.x() - used + GAP;
        for (Badge word : words) {
            Bounds pill = new Bounds(x, end.y() - HEIGHT / 2, width(word, style), HEIGHT);
            pill(word, pill, style);
            x += pill.width() + GAP;
        }
        return used;
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
