package gantry.export.drawing;

import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Node;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import java.util.List;

/// Paints small marks at the top left corner of locked and pinned elements. They are for those who edit a drawing, so
/// pictures don't have them.
final class TraitPainter {

    private static final double SIZE = 18;
    private static final double GAP = 2;

    private record Mark(Trait trait, String symbol) {}

    private static final List<Mark> MARKS = List.of(new Mark(Trait.LOCKED, "ui-lock"),
            new Mark(Trait.PINNED, "ui-pin"));

    private final Pass pass;

    TraitPainter(Pass pass) {
        this.pass = pass;
    }

    /// Paints the marks of `visible`, above the drawing; nothing where a drawing is too small for symbols.
    void paint(List<Visible> visible) {
        if (pass.detail() == View.Detail.FULL) {
            visible.stream().map(Visible::node).filter(node -> !node.traits().isEmpty()).forEach(this::paint);
        }
    }

    private void paint(Node node) {
        double x = node.bounds().x() - SIZE / 3;
        for (Mark mark : MARKS) {
            if (node.is(mark.trait())) {
                Bounds disc = new Bounds(x, node.bounds().y() - SIZE / 2, SIZE, SIZE);
                pass.surface().fillRoundRect(disc, SIZE / 2, pass.colour(Role.CARD_FILL));
                pass.surface().strokeRoundRect(disc, SIZE / 2, Stroke.solid(pass.colour(Role.CARD_BORDER), 1));
                pass.surface().icon(pass.icons().require(mark.symbol()), disc.grow(-SIZE * 0.18),
                        Stroke.solid(pass.colour(Role.MUTED_TEXT), 2.2));
                x += SIZE + GAP;
            }
        }
    }
}
