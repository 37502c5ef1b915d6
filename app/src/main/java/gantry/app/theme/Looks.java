package gantry.app.theme;

import gantry.export.drawing.Theme;
import gantry.model.kind.Category;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The current appearance, and the dressing of scenes in it.
///
/// Colours that the drawing and the controls share are written into the root's style as looked-up colours, so that the
/// [Theme] stays the only place that knows them.
public final class Looks {

    private static final String SHEET = Objects.requireNonNull(
            Looks.class.getResource("gantry.css"), "gantry.css is missing")
            .toExternalForm();

    private final ObjectProperty<Appearance> appearance;
    private final BooleanProperty bridges = new SimpleBooleanProperty(this, "bridges");

    public Looks(Appearance first) {
        appearance = new SimpleObjectProperty<>(this, "appearance", first);
        appearance.addListener((property, before, after) -> Application.setUserAgentStylesheet(after.baseSheet()));
        Application.setUserAgentStylesheet(first.baseSheet());
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    public Appearance appearance() {
        return appearance.get();
    }

    /// Whether a line that crosses another one is led over it by a small arc.
    public BooleanProperty bridgesProperty() {
        return bridges;
    }

    /// Dresses the scene now and whenever the appearance changes.
    public void dress(Scene scene) {
        scene.getStylesheets().add(SHEET);
        paint(scene.getRoot());
        appearance.addListener((property, before, after) -> paint(scene.getRoot()));
    }

    /// Dresses a scene that lives shorter than the window, such as that of a dialog.
    public void dressOnce(Scene scene) {
        scene.getStylesheets().add(SHEET);
        paint(scene.getRoot());
    }

    private void paint(Parent root) {
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(appearance().drawing().name());
        root.setStyle(colours(appearance().drawing()));
    }

    private static String colours(Theme theme) {
        var style = new StringBuilder();
        for (Theme.Role role : Theme.Role.values()) {
            append(style, role.name(), theme.colour(role).hex());
        }
        for (Category category : Category.values()) {
            append(style, "category_" + category.name(), theme.colour(category).hex());
        }
        return style.toString();
    }

    private static void append(StringBuilder style, String name, String value) {
        style.append("-gantry-").append(Glyphs.cssName(name)).append(": ").append(value).append("; ");
    }
}
