package gantry.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.canvas.RulerTicks.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulerTicksTest {

    @Test
    void atFullSizeEveryHundredthUnitIsLabelled() {
        RulerTicks ticks = RulerTicks.of(-25, 110, 1);
        assertEquals(100, ticks.step());
        assertEquals(
                List.of(new Tick(-20, false), new Tick(0, true), new Tick(20, false), new Tick(40, false),
                        new Tick(60, false), new Tick(80, false), new Tick(100, true)),
                ticks.ticks());
    }

    @Test
    void labelsKeepTheirDistanceAtEveryZoom() {
        assertEquals(20, RulerTicks.of(0, 10, 4).step());
        assertEquals(200, RulerTicks.of(0, 10, 0.5).step());
        assertEquals(5000, RulerTicks.of(0, 10, 0.02).step());
    }
}
