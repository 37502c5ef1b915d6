package gantry.app.shell;

import gantry.app.control.SeverityMark;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.files.ExportTarget;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.check.Severity;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The tool bar.
final class ToolStrip extends HBox {

    private static final Texts TEXTS = Texts.of(ToolStrip.class);
    private static final double GAP = 2;
    private static final List<String> TOOLS = List.of("select", "pan", "connect", "note");

    private final EditorSession session;
    private final Actions actions;
    private final ActionViews views;
    private final Glyphs glyphs;
    private final Runnable giveBackKeys;

    /// @param giveBackKeys gives the keys to what is drawn on
    ToolStrip(
            EditorSession session, Actions actions, ActionViews views, Glyphs glyphs, Runnable giveBackKeys) {
        super(GAP);
        this.giveBackKeys = giveBackKeys;
        this.session = session;
        this.actions = actions;
        this.views = views;
        this.glyphs = glyphs;
        getStyleClass().add("tool-strip");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// @param targets what the export button offers
    void fill(List<ExportTarget> targets, Menus menus, Runnable showProblems) {
        TOOLS.forEach(tool -> getChildren().add(tool(tool)));
        getChildren().addAll(line(), button("edit.undo"), button("edit.redo"), line());
        getChildren().addAll(button("view.zoom-out"), zoom(), button("view.zoom-in"), button("view.fit"), line());
        getChildren().addAll(button("arrange.tidy"), line());
        getChildren().add(checks(showProblems));
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, export(targets, menus), button("view.theme"));
        getChildren().forEach(this::leaveKeysToTheDrawing);
    }

    /// A button that is pressed with the mouse would take the keys away from the drawing: Delete or V would do nothing
    /// afterwards, and the space bar would press the button again. With Tab it is reached as ever.
    private void leaveKeysToTheDrawing(Node child) {
        if (child instanceof Button || child instanceof ToggleButton) {
            child.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                child.setFocusTraversable(false);
                giveBackKeys.run();
            });
            child.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> child.setFocusTraversable(true));
        }
    }

    private Button button(String id) {
        return views.button(actions.get(id));
    }

    private static Node line() {
        return new Separator(Orientation.VERTICAL);
    }

    private Node tool(String name) {
        ToggleButton button = views.toggle(actions.get(ToolActions.idOf(name)));
        button.setSelected(isCurrent(session.state(), name));
        session.stateProperty().addListener((property, before, after) -> button.setSelected(isCurrent(after, name)));
        // A click on the current tool must not switch it off.
        button.selectedProperty()
                .addListener((property, before, after) -> button.setSelected(isCurrent(session.state(), name)));
        return button;
    }

    private static boolean isCurrent(EditorState state, String tool) {
        return state.tool().tool().equals(tool);
    }

    private Node zoom() {
        var button = new Button();
        button.getStyleClass().addAll("bar-button", "zoom");
        button.setId("view.actual-size");
        button.textProperty().bind(session.stateProperty().map(StatusLine::zoom));
        button.setTooltip(new Tooltip(TEXTS.get("zoom.reset")));
        button.setOnAction(event -> actions.get("view.actual-size").run().run());
        return button;
    }

    private Node checks(Runnable showProblems) {
        var mark = new SeverityMark(glyphs);
        var box = new HBox(6);
        box.setAlignment(Pos.CENTER);
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            var count = new Label();
            count.textProperty().bind(session.stateProperty().map(state -> Long.toString(count(state, severity))));
            box.getChildren().addAll(mark.of(severity, 16), count);
        }
        var button = new Button("", box);
        button.getStyleClass().addAll("bar-button", "check-counts");
        button.setTooltip(new Tooltip(TEXTS.get("checks")));
        button.accessibleTextProperty().bind(session.stateProperty().map(
                state -> TEXTS.get("checks.spoken", count(state, Severity.ERROR), count(state, Severity.WARNING))));
        button.setOnAction(event -> showProblems.run());
        return button;
    }

    private static long count(EditorState state, Severity severity) {
        return state.checks().problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private Node export(List<ExportTarget> targets, Menus menus) {
        var button = new MenuButton(TEXTS.get("menu.export"), glyphs.of("ui-export", ActionViews.ICON));
        button.getStyleClass().addAll("bar-button", "export-button");
        button.getItems().addAll(menus.items(Menus.exports(targets), false));
        return button;
    }
}
