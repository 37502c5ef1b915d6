package gantry.app.shell;

import gantry.app.editor.EditorSession;
import gantry.app.jobs.Tidying;
import gantry.app.text.Texts;
import gantry.app.tool.Arranging;
import gantry.app.tool.Commands;
import gantry.app.tool.Locks;
import gantry.app.tool.Revealing;
import gantry.model.diagram.Axis;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Side;
import javafx.beans.value.ObservableValue;

/// What the Arrange menu offers.
final class ArrangeActions {

    private static final Texts TEXTS = Texts.of(ArrangeActions.class);

    private final EditorSession session;
    private final Commands commands;
    private final Arranging arranging;
    private final Revealing revealing;
    private final Tidying tidy;

    ArrangeActions(EditorSession session, Commands commands, Tidying tidy) {
        this.session = session;
        this.commands = commands;
        this.arranging = commands.arranging();
        this.revealing = commands.revealing();
        this.tidy = tidy;
    }

    void addTo(Actions actions) {
        add(actions, 1, "front", TEXTS.get("front"), "Shortcut+Shift+CLOSE_BRACKET", () -> commands.toFront(session));
        add(actions, 1, "back", TEXTS.get("back"), "Shortcut+Shift+OPEN_BRACKET", () -> commands.toBack(session));
        add(actions, 2, "left", TEXTS.get("align.left"), "Shortcut+Shift+LEFT",
                () -> commands.align(session, Side.LEFT));
        add(actions, 2, "right", TEXTS.get("align.right"), "Shortcut+Shift+RIGHT",
                () -> commands.align(session, Side.RIGHT));
        add(actions, 2, "top", TEXTS.get("align.top"), "Shortcut+Shift+UP", () -> commands.align(session, Side.TOP));
        add(actions, 2, "bottom", TEXTS.get("align.bottom"), "Shortcut+Shift+DOWN",
                () -> commands.align(session, Side.BOTTOM));
        add(actions, 2, "centre-across", TEXTS.get("centre.across"), "Shortcut+Alt+H",
                () -> commands.centre(session, Axis.HORIZONTAL));
        add(actions, 2, "centre-down", TEXTS.get("centre.down"), "Shortcut+Alt+V",
                () -> commands.centre(session, Axis.VERTICAL));
        add(actions, 3, "distribute-across", TEXTS.get("distribute.across"), "Shortcut+Alt+Shift+H",
                () -> commands.distribute(session, Axis.HORIZONTAL));
        add(actions, 3, "distribute-down", TEXTS.get("distribute.down"), "Shortcut+Alt+Shift+V",
                () -> commands.distribute(session, Axis.VERTICAL));
        add(actions, 1, "group", TEXTS.get("group"), "Shortcut+G", () -> commands.group(session));
        ObservableValue<Boolean> hasNodes = session.stateProperty().map(state -> !state.diagram().isEmpty());
        actions.add(Action.of("arrange.tidy", "", tidy::start)
                .withTitle(session.stateProperty().map(tidy::title))
                .withIcon("ui-tidy")
                .withKeys("Shortcut+Shift+L")
                .when(hasNodes));
        add(actions, 1, "ungroup", TEXTS.get("ungroup"), "Shortcut+Shift+G", () -> commands.ungroup(session));
        addOrder(actions);
        addSizes(actions);
        addTraits(actions);
    }

    private void addOrder(Actions actions) {
        ObservableValue<Boolean> hasOrder = session.stateProperty().map(Arranging::hasOrder);
        actions.add(Action.of("arrange.forward", TEXTS.get("forward"), () -> arranging.forward(session))
                .withKeys("Shortcut+CLOSE_BRACKET")
                .when(hasOrder));
        actions.add(Action.of("arrange.backward", TEXTS.get("backward"), () -> arranging.backward(session))
                .withKeys("Shortcut+OPEN_BRACKET")
                .when(hasOrder));
    }

    private void addSizes(Actions actions) {
        add(actions, 2, "same-size", TEXTS.get("same-size"), "Shortcut+Alt+S", () -> arranging.matchSize(session));
        add(actions, 2, "same-width", TEXTS.get("same-width"), "Shortcut+Alt+W", () -> arranging.matchWidth(session));
        add(actions, 2, "same-height", TEXTS.get("same-height"), "Shortcut+Alt+E",
                () -> arranging.matchHeight(session));
    }

    private void addTraits(Actions actions) {
        var isLocked = session.stateProperty().map(state -> Arranging.all(state, Trait.LOCKED));
        var isPinned = session.stateProperty().map(state -> Arranging.all(state, Trait.PINNED));
        var isCollapsed = session.stateProperty().map(revealing::areCollapsed);
        var hasNodes = session.stateProperty().map(state -> !state.selection().nodes().isEmpty());
        var hasFrames = session.stateProperty().map(state -> !revealing.foldable(state).isEmpty());
        actions.add(Action.of(Locks.COMMAND, "", () -> arranging.lock(session))
                .withTitle(isLocked.map(isOn -> isOn ? TEXTS.get("unlock") : TEXTS.get("lock")))
                .withKeys("Shortcut+L")
                .when(hasNodes));
        actions.add(Action.of("arrange.pin", "", () -> arranging.pin(session))
                .withTitle(isPinned.map(isOn -> isOn ? TEXTS.get("unpin") : TEXTS.get("pin")))
                .withKeys("Shortcut+Alt+P")
                .when(hasNodes));
        actions.add(Action.of("arrange.collapse", "", () -> revealing.fold(session))
                .withTitle(isCollapsed.map(isOn -> isOn ? TEXTS.get("expand") : TEXTS.get("collapse")))
                .withKeys("Shortcut+Alt+C")
                .when(hasFrames));
    }

    /// @param least how many nodes must be selected
    private void add(Actions actions, int least, String name, String title, String keys, Runnable run) {
        ObservableValue<Boolean> enabled = session.stateProperty()
                .map(state -> state.selection().nodes().size() >= least);
        actions.add(Action.of("arrange." + name, title, run).withKeys(keys).when(enabled));
    }
}
