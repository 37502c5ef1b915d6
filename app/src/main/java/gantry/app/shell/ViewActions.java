package gantry.app.shell;

import gantry.app.canvas.CanvasOptions;
import gantry.app.editor.EditorSession;
import gantry.app.motion.Motion;
import gantry.app.text.Texts;
import gantry.app.theme.Looks;
import gantry.app.tool.Zooming;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;

/// What the View menu offers.
final class ViewActions {

    private static final Texts TEXTS = Texts.of(ViewActions.class);

    private final EditorSession session;
    private final Looks looks;
    private final Panels panels;
    private final CanvasOptions options;

    ViewActions(EditorSession session, Looks looks, Panels panels, CanvasOptions options) {
        this.session = session;
        this.looks = looks;
        this.panels = panels;
        this.options = options;
    }

    void addTo(Actions actions) {
        actions.add(Action.of("view.zoom-in", "Zoom in", () -> Zooming.in(session))
                .withIcon("ui-zoom-in")
                .withKeys("Shortcut+EQUALS", "Shortcut+PLUS", "Shortcut+ADD"));
        actions.add(Action.of("view.zoom-out", "Zoom out", () -> Zooming.out(session))
                .withIcon("ui-zoom-out")
                .withKeys("Shortcut+MINUS", "Shortcut+SUBTRACT"));
        actions.add(Action.of("view.actual-size", "100 %", () -> Zooming.to(session, 1))
                .withKeys("Shortcut+DIGIT0", "Shortcut+NUMPAD0"));
        actions.add(Action.of("view.fit", "Fit drawing", () -> Zooming.fit(session))
                .withIcon("ui-fit")
                .withKeys("Shift+DIGIT1", "Shortcut+Shift+H"));
        actions.add(Action.of("view.fit-selection", "Fit selection", () -> Zooming.fitSelection(session))
                .withKeys("Shift+DIGIT2"));
        actions.add(panel("palette", "Palette", "Shortcut+B"));
        actions.add(panel("inspector", "Inspector", "Shortcut+I"));
        actions.add(panel("drawer", "Problems and templates", "Shortcut+J"));
        actions.add(panel("minimap", "Overview", "Shortcut+M"));
        actions.add(option("grid", options.gridProperty(), TEXTS.get("grid.show"), TEXTS.get("grid.hide"))
                .withKeys("Shortcut+QUOTE"));
        actions.add(option("rulers", options.rulersProperty(), TEXTS.get("rulers.show"), TEXTS.get("rulers.hide"))
                .withKeys("Shift+R"));
        actions.add(option("legend", options.legendProperty(), TEXTS.get("legend.show"), TEXTS.get("legend.hide"))
                .withKeys("Shift+L"));
        actions.add(Action.of("view.theme", "Light or dark", this::changeTheme)
                .withIcon("ui-theme")
                .withKeys("Shortcut+Shift+T"));
    }

    private static Action option(String name, BooleanProperty shown, String show, String hide) {
        return Action.of("view." + name, show, () -> shown.set(!shown.get()))
                .withTitle(shown.map(isShown -> isShown ? hide : show));
    }

    /// Whether things glide or are there at once.
    static Action motion(Motion motion) {
        return Action.of("view.motion", TEXTS.get("motion.reduce"), motion::toggle)
                .withTitle(motion.reducedProperty()
                        .map(isReduced -> isReduced ? TEXTS.get("motion.allow") : TEXTS.get("motion.reduce")));
    }

    private Action panel(String name, String title, String keys) {
        var shown = panels.shownProperty(name);
        return Action.of("view." + name, title, () -> shown.set(!shown.get()))
                .withTitle(shown.map(isShown -> (isShown ? "Hide " : "Show ") + title.toLowerCase(Locale.ROOT)))
                .withKeys(keys);
    }

    private void changeTheme() {
        looks.appearanceProperty().set(looks.appearance().other());
    }
}
