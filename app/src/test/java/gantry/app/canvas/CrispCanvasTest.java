package gantry.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.transform.Transform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrispCanvasTest {

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2, 2.25, 3})
    void aPixelOfThePictureIsAPixelOfTheScreen(double scale) {
        var canvas = new CrispCanvas();
        assertTrue(canvas.fit(1600, 1000, scale));
        Transform shown = canvas.getTransforms().getFirst();
        double pixelsPerUnit = CrispCanvas.wholeScale(scale);
        assertEquals(pixelsPerUnit, Math.rint(pixelsPerUnit));
        assertEquals(pixelsPerUnit, shown.getMxx() * scale, 1e-12);
        assertEquals(1600 * scale, canvas.getWidth() * pixelsPerUnit, 1e-9);
        assertEquals(1000 * scale, canvas.getHeight() * pixelsPerUnit, 1e-9);
        assertEquals(1600, canvas.wide(), 1e-9);
        assertFalse(canvas.fit(1600, 1000, scale));
    }
}
