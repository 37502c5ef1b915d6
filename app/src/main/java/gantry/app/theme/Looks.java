package gantry.app.theme;

import gantry.export.drawing.Theme;
import gantry.model.kind.Category;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The current appearance, and the dressing of scenes in it.
///
/// Colours that the drawing and the controls share are written into the root's style as looked-up colours, so that the
/// [Theme] stays the only place that knows them.
public final class Looks {

    private static final String SHEET = TextSize.sheet(Objects.requireNonNull(
            Looks.class.getResource("gantry.css"), "gantry.css is missing"));

    private final ObjectProperty<Appearance> appearance;

    public Looks(Appearance first) {
        appearance = new SimpleObjectProperty<>(this, "appearance", first);
        appearance.addListener((property, before, after) -> Application.setUserAgentStylesheet(after.baseSheet()));
        Application.setUserAgentStylesheet(first.baseSheet());
    }

    private Looks(Looks whole) {
        appearance = new SimpleObjectProperty<>(this, "appearance", whole.appearance());
        appearance.bindBidirectional(whole.appearance);
    }

    /// Looks that are the same at any time, for one of several windows: what follows them goes with the window, and doesn't
    /// stay with the looks of the program.
    public Looks ofWindow() {
        return new Looks(this);
    }

    /// Ends what [#ofWindow] of `whole` began.
    public void release(Looks whole) {
        appearance.unbindBidirectional(whole.appearance);
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    public Appearance appearance() {
        return appearance.get();
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
