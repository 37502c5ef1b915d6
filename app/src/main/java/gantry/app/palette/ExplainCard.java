package gantry.app.palette;

import gantry.app.control.ExplainBox;
import gantry.app.control.Explaining;
import gantry.app.theme.Glyphs;
import gantry.model.kind.Category;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Explains one item: symbol, title, what it is and when to use it.
final class ExplainCard extends VBox {

    private static final double WIDTH = 340;
    private static final double GAP = 8;
    private static final double TILE = 32;

    /// @param link leads to the official page; left out where there is none
    ExplainCard(PaletteItem item, PaletteItems items, Glyphs glyphs, Node link) {
        super(GAP);
        Explaining explaining = explaining(item, items);
        var title = new Label(item.title());
        title.getStyleClass().add("explain-title");
        var category = new Label(explaining.category());
        category.getStyleClass().add("explain-muted");
        var head = new HBox(GAP, tile(item, glyphs, TILE), new VBox(title, category));
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new ExplainBox(explaining);
        if (!explaining.source().isEmpty()) {
            box.with(link);
        }
        getStyleClass().add("explain-card");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().addAll(head, box);
    }

    static Explaining explaining(PaletteItem item, PaletteItems items) {
        return switch (item) {
            case PaletteItem.Element(var kind) -> Explaining.of(kind, items.catalogue());
            case PaletteItem.Pattern pattern -> Explaining.of(
                    pattern.title(), items.sectionTitle(pattern), pattern.summary());
            case PaletteItem.Arrow(var kind) -> Explaining.of(
                    kind.title(), items.sectionTitle(item), kind.about());
        };
    }

    /// The symbol of an item; only kinds have the colour of a category of their own.
    static Region tile(PaletteItem item, Glyphs glyphs, double size) {
        return switch (item) {
            case PaletteItem.Element(var kind) -> glyphs.tile(kind, size);
            case PaletteItem.Pattern pattern -> glyphs.tile(pattern.icon(), "palette-pattern", size);
            case PaletteItem.Arrow arrow -> glyphs.tile(
                    arrow.icon(), Glyphs.styleClass(Category.WHITEBOARD), size);
        };
    }
}
