package gantry.app.canvas;

import gantry.model.geometry.Point;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;

/// A canvas whose picture has exactly the pixels of the screen, on screens of any scale.
///
/// The toolkit gives a canvas pictures of whole scales only: at 125 % it has two pixels for each unit and is shrunk, which
/// blurs every line. So the canvas is made as much larger or smaller as makes the shrinking undone.
public final class CrispCanvas extends Canvas {

    private final Scale shrinking = new Scale();
    private double scale = 1;

    public CrispCanvas() {
        getTransforms().add(shrinking);
    }

    /// @param wide     in pixels of the view
    /// @param high     in pixels of the view
    /// @param newScale device pixels per pixel of the view
    /// @return true when the size has changed and the picture is lost
    public boolean fit(double wide, double high, double newScale) {
        double whole = wholeScale(newScale);
        double width = Math.ceil(wide * newScale) / whole;
        double height = Math.ceil(high * newScale) / whole;
        boolean isSame = width == getWidth() && height == getHeight() && newScale == scale;
        if (!isSame) {
            scale = newScale;
            shrinking.setX(whole / newScale);
            shrinking.setY(whole / newScale);
            setWidth(width);
            setHeight(height);
        }
        return !isSame;
    }

    /// The device pixels per pixel of the window in which a node is; 1 when it is in none.
    public static double scale(Node node) {
        Scene scene = node.getScene();
        return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getRenderScaleX();
    }

    /// The pixels that the canvas really has for each of its units.
    static double wholeScale(double scale) {
        return Math.ceil(scale - 0.001);
    }

    /// In pixels of the view.
    double wide() {
        return getWidth() * shrinking.getX();
    }

    double high() {
        return getHeight() * shrinking.getY();
    }

    /// A surface that paints on this canvas.
    ///
    /// @param origin the world point at the view's top left corner
    /// @param zoom   pixels of the view per world unit
    public FxSurface surface(Point origin, double zoom, Stamps stamps) {
        var offset = new Point(getTranslateX(), getTranslateY());
        return new FxSurface(getGraphicsContext2D(), new FxSurface.Place(origin, zoom, offset, scale), stamps);
    }
}
