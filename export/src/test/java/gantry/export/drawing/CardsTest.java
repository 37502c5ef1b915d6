package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import gantry.model.kind.Sight;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import java.util.List;
import org.junit.jupiter.api.Test;

/// New cards are wide enough for what they say.
class CardsTest {

    /// What a card needs beside its text: the tile with the symbol and the gaps around it, see [CardPainter].
    private static final double FRAME = 70;

    private final TextMeasure measure = new MetricsTable();
    private final TextStyle style = new TextStyle(11, TextStyle.Weight.NORMAL, Colour.hex("#000000"),
            TextStyle.Align.START);

    @Test
    void theFactOfANewCardFits() {
        assertEquals(
                List.of(),
                Kinds.NODES.stream()
                        .filter(kind -> kind.shape() == Shape.CARD || kind.shape() == Shape.HOST)
                        .filter(kind -> needed(kind) > kind.size().width())
                        .map(kind -> kind.id() + " needs " + Math.ceil(needed(kind) / 8) * 8 + " for '"
                                + kind.fact(Sight.of(start(kind))) + "'")
                        .toList());
    }

    private static Values start(NodeKind kind) {
        return kind.start(Values.EMPTY, List.of()).values();
    }

    private double needed(NodeKind kind) {
        return FRAME + measure.width(kind.fact(Sight.of(start(kind))), style);
    }
}
