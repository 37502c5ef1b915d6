package gantry.app.canvas;

import gantry.model.diagram.Frames;
import gantry.model.diagram.Node;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import gantry.model.kind.Sight;

/// Where the painter writes the words that are being edited, in world units, so that the editor can lie exactly there.
///
/// @param room      what the words may fill; a single line lies in its middle from top to bottom
/// @param size      of the letters
/// @param isCentred whether the words stand in the middle of the room
/// @param hugs      whether the editor is only as wide as its words need
record LabelPlace(Bounds room, double size, boolean isCentred, boolean hugs) {

    private static final double NAME_SIZE = 13;
    private static final double TITLE_SIZE = 12;
    private static final double LINE_LABEL_SIZE = 11;
    private static final double CARD_LEFT = 62;
    private static final double STACK_LEFT = 54;
    private static final double ARROW = 20;
    private static final double TITLE_LEFT = 32;
    private static final double TITLE_HEIGHT = 32;
    private static final double SIDE = 8;
    private static final double FACT_LINE = 15;
    private static final double CHIP_LINE = 14;
    private static final double CAPTION = 17;
    private static final double NOTE_PADDING = 10;

    static LabelPlace of(Node shown, Catalogue catalogue, Sight sight) {
        NodeKind kind = catalogue.node(shown.kind());
        Bounds box = shown.bounds();
        if (Perspective.isCollapsed(shown, catalogue)) {
            return line(new Bounds(box.x(), box.y(), box.width() - ARROW, box.height()), STACK_LEFT, FACT_LINE);
        }
        return switch (kind.shape()) {
            case CARD, HOST -> line(face(box, kind.shape()), CARD_LEFT, below(shown, kind, sight));
            case FRAME -> new LabelPlace(
                    new Bounds(box.x() + TITLE_LEFT, box.y(), Math.max(0, box.width() - TITLE_LEFT), TITLE_HEIGHT),
                    TITLE_SIZE, false, true);
            case NOTE -> new LabelPlace(box.grow(-NOTE_PADDING), TITLE_SIZE, false, false);
            case TEXT -> new LabelPlace(box, NAME_SIZE * kind.textScale(shown.values()), false, false);
            case BOX -> new LabelPlace(box.grow(-SIDE), NAME_SIZE, false, false);
            case PICTURE -> new LabelPlace(
                    new Bounds(box.x(), box.bottom() - CAPTION, box.width(), CAPTION), TITLE_SIZE, true, false);
        };
    }

    private static Bounds face(Bounds box, Shape shape) {
        double height = shape == Shape.HOST ? Math.min(box.height(), Frames.FACE) : box.height();
        return new Bounds(box.x(), box.y(), box.width(), height);
    }

    /// How much stands below the name of a card: one fact, and small chips.
    private static double below(Node shown, NodeKind kind, Sight sight) {
        return (kind.fact(sight).isEmpty() ? 0 : FACT_LINE) + (kind.chips(shown.values()) > 0 ? CHIP_LINE : 0);
    }

    /// The name of a card, which stands higher where there is something below it.
    private static LabelPlace line(Bounds face, double left, double below) {
        double start = Math.min(left, face.width() / 2);
        Bounds room = new Bounds(
                face.x() + start, face.y() - below / 2, Math.max(0, face.width() - start - SIDE), face.height());
        return new LabelPlace(room, NAME_SIZE, false, false);
    }

    /// The words on a line, around `middle`.
    static LabelPlace onLine(Point middle) {
        return new LabelPlace(new Bounds(middle.x(), middle.y(), 0, 0), LINE_LABEL_SIZE, true, true);
    }
}
