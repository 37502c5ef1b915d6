package gantry.export.drawing;

import gantry.export.drawing.Theme.Role;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;

/// Paints small chips for what is counted, such as the tasks of a service: at most eight, then how many more there are.
final class ChipPainter {

    static final double HEIGHT = 9;

    private static final double WIDTH = 7;
    private static final double GAP = 3;
    private static final double TEXT_SIZE = 11;
    private static final int MOST = 8;

    private final Pass pass;

    ChipPainter(Pass pass) {
        this.pass = pass;
    }

    /// @param origin the top left corner of the first chip
    void paint(int count, Point origin, Colour category) {
        int drawn = Math.min(count, MOST);
        for (int i = 0; i < drawn; i++) {
            Bounds chip = new Bounds(origin.x() + i * (WIDTH + GAP), origin.y(), WIDTH, HEIGHT);
            pass.surface().fillRoundRect(chip, 2, category);
        }
        if (count > drawn) {
            Point start = style().centred(origin.plus(drawn * (WIDTH + GAP), HEIGHT / 2));
            pass.surface().text(rest(count), start, style());
        }
    }

    /// How much room so many chips take, in world units.
    double width(int count) {
        int drawn = Math.min(count, MOST);
        return drawn * (WIDTH + GAP) - GAP + (count > drawn ? GAP + pass.measure().width(rest(count), style()) : 0);
    }

    private static String rest(int count) {
        return "+" + (count - MOST);
    }

    private TextStyle style() {
        return pass.style(TEXT_SIZE, Role.MUTED_TEXT);
    }
}
