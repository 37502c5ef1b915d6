package gantry.export.drawing;

import gantry.export.drawing.TextStyle.Align;
import gantry.export.drawing.TextStyle.Weight;
import gantry.export.drawing.Theme.Role;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;

/// Paints the counts of findings as pills over the top right corner of an element, the worst at the right.
final class BadgePainter {

    private static final double HEIGHT = 18;
    private static final double SYMBOL = 12;
    private static final double TEXT_SIZE = 11;
    private static final double GAP = 3;

    private final Pass pass;

    BadgePainter(Pass pass) {
        this.pass = pass;
    }

    void paint(ProblemCount count, Point corner) {
        if (pass.detail() != View.Detail.FULL) {
            return;
        }
        double right = corner.x() + HEIGHT / 3;
        right = pill(count.errors(), "ui-error", Role.ERROR, new Point(right, corner.y()));
        right = pill(count.warnings(), "ui-warning", Role.WARNING, new Point(right, corner.y()));
        pill(count.infos(), "ui-info", Role.INFO, new Point(right, corner.y()));
    }

    /// Returns where the next pill ends.
    private double pill(int count, String symbol, Role role, Point right) {
        if (count == 0) {
            return right.x();
        }
        String text = count > 99 ? "99+" : Integer.toString(count);
        TextStyle style = TextStyle.of(TEXT_SIZE, pass.colour(Role.ON_BADGE)).withWeight(Weight.BOLD)
                .withAlign(Align.END);
        double width = pass.measure().width(text, style) + SYMBOL + 13;
        Bounds pill = new Bounds(right.x() - width, right.y() - HEIGHT / 2, width, HEIGHT);
        pass.surface().fillRoundRect(pill, HEIGHT / 2, pass.colour(role));
        Bounds place = new Bounds(pill.x() + 5, pill.center().y() - SYMBOL / 2, SYMBOL, SYMBOL);
        pass.surface().icon(pass.icons().require(symbol), place, Stroke.solid(pass.colour(Role.ON_BADGE), 2.2));
        pass.surface().text(text, style.centred(new Point(pill.right() - 6, pill.center().y())), style);
        return pill.x() - GAP;
    }
}
