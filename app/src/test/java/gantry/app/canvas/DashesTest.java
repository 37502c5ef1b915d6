package gantry.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.drawing.Stroke.Dash;
import org.junit.jupiter.api.Test;

class DashesTest {

    @Test
    void dashesAndGapsAreWholeDevicePixelsAtAnyScale() {
        assertEquals(new Dashes(6, 4), Dashes.of(Dash.DASHED, 1));
        assertEquals(new Dashes(8, 5), Dashes.of(Dash.DASHED, 1.25));
        assertEquals(new Dashes(1, 1), Dashes.of(Dash.DOTTED, 0.25));
        assertTrue(Dashes.of(Dash.SOLID, 3).isSolid());
    }

    @Test
    void aBendBeginsAndEndsWithHalfAGap() {
        var dashes = new Dashes(6, 4);
        assertEquals(0, dashes.solidity(20, 0.5));
        assertEquals(1, dashes.solidity(20, 5));
        assertEquals(0, dashes.solidity(20, 10));
        assertEquals(1, dashes.solidity(20, 15));
        assertEquals(0, dashes.solidity(20, 19.5));
    }

    @Test
    void aBendWithoutGapsIsSolidEverywhere() {
        assertEquals(1, Dashes.NONE.solidity(12, 0));
        assertEquals(1, Dashes.NONE.solidity(12, 7));
    }
}
