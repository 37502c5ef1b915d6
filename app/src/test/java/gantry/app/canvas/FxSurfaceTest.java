package gantry.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.drawing.Colour;
import gantry.export.drawing.Stroke;
import gantry.export.drawing.TextStyle;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What comes out in pixels.
@ExtendWith(ApplicationExtension.class)
class FxSurfaceTest {

    private static final int SIZE = 96;

    /// The rows and columns in which a pill and the text in it have their first and last pixels.
    private static List<Integer> extent(double shift) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            var canvas = new Canvas(SIZE, SIZE);
            var place = new FxSurface.Place(new Point(shift, shift), 1, new Point(0, 0), 1);
            var surface = new FxSurface(canvas.getGraphicsContext2D(), place, new Stamps());
            surface.strokeRoundRect(new Bounds(16, 16, 64, 16), 8, Stroke.solid(Colour.hex("#ff0000"), 1));
            TextStyle style = TextStyle.of(11, Colour.hex("#0000ff"));
            surface.text("EFI", new Point(32, 24 + 3.91), style);
            PixelReader pixels = canvas.snapshot(null, null).getPixelReader();
            List<Integer> red = rows(pixels, true);
            List<Integer> blue = rows(pixels, false);
            return List.of(blue.getFirst() - red.getFirst(), red.getLast() - blue.getLast());
        });
    }

    private static List<Integer> rows(PixelReader pixels, boolean isRed) {
        List<Integer> rows = new ArrayList<>();
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                var colour = pixels.getColor(x, y);
                if (isRed ? colour.getBlue() < 0.5 && colour.getRed() > 0.9
                        : colour.getRed() < 0.5 && colour.getBlue() > 0.9) {
                    rows.add(y);
                    break;
                }
            }
        }
        return rows;
    }

    /// A window of odd height puts the corner of the view on half a pixel.
    @Test
    void aTextStaysInTheMiddleOfItsPillWhereverTheViewStands() {
        List<Integer> whole = extent(0);
        assertEquals(whole, extent(0.5));
        assertEquals(whole, extent(0.3));
        assertEquals(whole, extent(-0.5));
    }
}
