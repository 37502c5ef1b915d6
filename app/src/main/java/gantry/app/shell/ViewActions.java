package gantry.app.shell;

import gantry.app.canvas.CanvasOptions;
import gantry.app.editor.EditorSession;
import gantry.app.motion.Motion;
import gantry.app.text.Texts;
import gantry.app.theme.Looks;
import gantry.app.tool.Zooming;
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
        actions.add(Action.of("view.zoom-in", TEXTS.get("zoom.in"), () -> Zooming.in(session))
                .withIcon("ui-zoom-in")
                .withKeys("Shortcut+EQUALS", "Shortcut+PLUS", "Shortcut+ADD"));
        actions.add(Action.of("view.zoom-out", TEXTS.get("zoom.out"), () -> Zooming.out(session))
                .withIcon("ui-zoom-out")
                .withKeys("Shortcut+MINUS", "Shortcut+SUBTRACT"));
        actions.add(Action.of("view.actual-size", TEXTS.get("zoom.actual"), () -> Zooming.to(session, 1))
                .withKeys("Shortcut+DIGIT0", "Shortcut+NUMPAD0"));
        actions.add(Action.of("view.fit", TEXTS.get("fit"), () -> Zooming.fit(session))
                .withIcon("ui-fit")
                .withKeys("Shift+DIGIT1", "Shortcut+Shift+H"));
        actions.add(Action.of("view.fit-selection", TEXTS.get("fit.selection"), () -> Zooming.fitSelection(session))
                .withKeys("Shift+DIGIT2"));
        addPanels(actions);
        actions.add(option("grid", options.gridProperty(), TEXTS.get("grid.show"), TEXTS.get("grid.hide"))
                .withKeys("Shortcut+QUOTE"));
        actions.add(option("rulers", options.rulersProperty(), TEXTS.get("rulers.show"), TEXTS.get("rulers.hide"))
                .withKeys("Shift+R"));
        actions.add(option("legend", options.legendProperty(), TEXTS.get("legend.show"), TEXTS.get("legend.hide"))
                .withKeys("Shift+L"));
        actions.add(option("bridges", options.bridgesProperty(), TEXTS.get("bridges.show"), TEXTS.get("bridges.hide"))
                .withKeys("Shortcut+Alt+B"));
        actions.add(Action.of("view.theme", TEXTS.get("theme"), this::changeTheme)
                .withIcon("ui-theme")
                .withKeys("Shortcut+Shift+T"));
    }

    private void addPanels(Actions actions) {
        actions.add(panel("palette", TEXTS.get("palette.show"), TEXTS.get("palette.hide")).withKeys("Shortcut+B"));
        actions.add(panel("inspector", TEXTS.get("inspector.show"), TEXTS.get("inspector.hide"))
                .withKeys("Shortcut+I"));
        actions.add(panel("drawer", TEXTS.get("drawer.show"), TEXTS.get("drawer.hide")).withKeys("Shortcut+J"));
        actions.add(panel("minimap", TEXTS.get("minimap.show"), TEXTS.get("minimap.hide")).withKeys("Shortcut+M"));
    }

    private Action panel(String name, String show, String hide) {
        return option(name, panels.shownProperty(name), show, hide);
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

    private void changeTheme() {
        looks.appearanceProperty().set(looks.appearance().other());
    }
}
