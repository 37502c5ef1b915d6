package gantry.app.theme;

import gantry.model.kind.Category;
import gantry.model.kind.Icons;
import gantry.model.kind.NodeKind;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// The drawn symbols as JavaFX nodes that take their colour from style sheets.
public final class Glyphs {

    /// The symbols are drawn on a grid of this many units.
    private static final double GRID = 24;
    private static final double STROKE = 1.6;
    private static final double TILE_SHARE = 0.68;

    private final Icons icons;

    public Glyphs(Icons icons) {
        this.icons = icons;
    }

    /// A stroked symbol of style class `glyph`, `size` pixels wide and high; a stand-in when there is none of that name.
    public Node of(String iconName, double size) {
        var path = new SVGPath();
        path.setContent(icons.pathOrUnknown(iconName));
        path.getStyleClass().add("glyph");
        path.setFill(null);
        path.setStrokeWidth(STROKE);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.getTransforms().add(new Scale(size / GRID, size / GRID));
        path.setManaged(false);
        var box = new Pane(path);
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        box.setMouseTransparent(true);
        return box;
    }

    /// The symbol of a kind on a rounded tile in the colour of its category.
    public Region tile(NodeKind kind, double size) {
        return tile(kind.icon(), styleClass(kind.category()), size);
    }

    /// A symbol on a rounded tile.
    ///
    /// @param colour a style class that sets `-gantry-category` and `-gantry-on-category`
    public Region tile(String iconName, String colour, double size) {
        var tile = new StackPane(of(iconName, Math.round(size * TILE_SHARE)));
        tile.getStyleClass().addAll("tile", colour);
        tile.setMinSize(size, size);
        tile.setPrefSize(size, size);
        tile.setMaxSize(size, size);
        tile.setMouseTransparent(true);
        return tile;
    }

    /// The style class of a category, such as `category-ecs`; it sets the looked-up colour `-gantry-category`.
    public static String styleClass(Category category) {
        return cssName("category_" + category.name());
    }

    static String cssName(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
