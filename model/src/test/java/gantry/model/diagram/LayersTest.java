package gantry.model.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.kind.Category;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LayersTest {

    private final Diagram sample = Drawing.sample();

    @Test
    void aDrawingHidesNothingAtFirst() {
        assertTrue(Layers.hiddenIn(sample.header()).isEmpty());
        assertFalse(Layers.hiddenIn(sample.header()).contains(Category.DATA));
    }

    @Test
    void categoriesAndLinesAreKeptInTheHeaderUnderTheNamesOfFiles() {
        Layers layers = Layers.hiddenIn(sample.header()).with(LineStyle.ROLE, true).with(Category.IDENTITY, true);
        Diagram hidden = sample.apply(layers.setOn(sample));
        assertEquals(List.of("identity", "lines-role"), hidden.header().values().raw().get("hiddenLayers"));
        assertEquals(layers, Layers.hiddenIn(hidden.header()));
        assertTrue(layers.contains(Category.IDENTITY) && layers.contains(LineStyle.ROLE));
        assertFalse(layers.contains(Category.DATA) || layers.contains(LineStyle.TRAFFIC));
    }

    @Test
    void showingTheLastLayerLeavesNoTrace() {
        Diagram hidden = sample.apply(new Layers(Set.of("data")).setOn(sample));
        Diagram shown = hidden.apply(Layers.hiddenIn(hidden.header()).with(Category.DATA, false).setOn(hidden));
        assertEquals(sample, shown);
        assertEquals(Diff.NONE, Layers.hiddenIn(shown.header()).setOn(shown));
    }

    @Test
    void namesOfLaterVersionsAreKeptAndOtherThingsArePassedOver() {
        Values values = Values.EMPTY.withRaw("hiddenLayers", List.of("future", 7L, "data"));
        Layers layers = Layers.hiddenIn(new Header("x", "", values));
        assertEquals(Set.of("data", "future"), layers.names());
        assertEquals(Set.of("future"), layers.with(Category.DATA, false).names());
        assertTrue(Layers.hiddenIn(new Header("x", "", Values.EMPTY.withRaw("hiddenLayers", "data"))).isEmpty());
    }
}
