package gantry.app.shell;

import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.app.theme.Looks;
import gantry.app.tool.Zooming;
import java.util.Locale;

/// What the View menu offers.
final class ViewActions {

    private static final Texts TEXTS = Texts.of(ViewActions.class);

    private final EditorSession session;
    private final Looks looks;
    private final Panels panels;

    ViewActions(EditorSession session, Looks looks, Panels panels) {
        this.session = session;
        this.looks = looks;
        this.panels = panels;
    }

    void addTo(Actions actions) {
        actions.add(Action.of("view.zoom-in", "Zoom in", () -> Zooming.in(session))
                .withIcon("ui-zoom-in")
                .withKeys("Shortcut+EQUALS", "Shortcut+PLUS", "Shortcut+ADD"));
        actions.add(Action.of("view.zoom-out", "Zoom out", () -> Zooming.out(session))
                .withIcon("ui-zoom-out")
                .withKeys("Shortcut+MINUS", "Shortcut+SUBTRACT"));
        actions.add(Action.of("view.actual-size", "100 %", () -> Zooming.to(session, 1))
                .withKeys("Shortcut+DIGIT0"));
        actions.add(Action.of("view.fit", "Fit drawing", () -> Zooming.fit(session))
                .withIcon("ui-fit")
                .withKeys("Shift+DIGIT1", "Shortcut+Shift+H"));
        actions.add(Action.of("view.fit-selection", "Fit selection", () -> Zooming.fitSelection(session))
                .withKeys("Shift+DIGIT2"));
        actions.add(panel("palette", "Palette", "Shortcut+B"));
        actions.add(panel("inspector", "Inspector", "Shortcut+I"));
        actions.add(panel("drawer", "Problems and templates", "Shortcut+J"));
        actions.add(panel("minimap", "Overview", "Shortcut+M"));
        actions.add(bridges());
        actions.add(Action.of("view.theme", "Light or dark", this::changeTheme)
                .withIcon("ui-theme")
                .withKeys("Shortcut+Shift+T"));
    }

    private Action panel(String name, String title, String keys) {
        var shown = panels.shownProperty(name);
        return Action.of("view." + name, title, () -> shown.set(!shown.get()))
                .withTitle(shown.map(isShown -> (isShown ? "Hide " : "Show ") + title.toLowerCase(Locale.ROOT)))
                .withKeys(keys);
    }

    private Action bridges() {
        var shown = looks.bridgesProperty();
        String show = TEXTS.get("bridges.show");
        String hide = TEXTS.get("bridges.hide");
        return Action.of("view.bridges", show, () -> shown.set(!shown.get()))
                .withTitle(shown.map(isShown -> isShown ? hide : show))
                .withKeys("Shortcut+Alt+B");
    }

    private void changeTheme() {
        looks.appearanceProperty().set(looks.appearance().other());
    }
}
