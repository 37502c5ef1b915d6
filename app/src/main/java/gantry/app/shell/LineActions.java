package gantry.app.shell;

import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.app.tool.LineCommands;
import javafx.beans.value.ObservableValue;

/// What can be done to selected connections.
final class LineActions {

    private static final Texts TEXTS = Texts.of(LineActions.class);

    private final EditorSession session;
    private final LineCommands commands;

    LineActions(EditorSession session, LineCommands commands) {
        this.session = session;
        this.commands = commands;
    }

    void addTo(Actions actions) {
        ObservableValue<Boolean> hasLines = session.stateProperty()
                .map(state -> !LineCommands.selected(state).isEmpty());
        actions.add(Action.of("arrange.straighten", TEXTS.get("line.straighten"), () -> commands.straighten(session))
                .withKeys("Shortcut+Alt+R")
                .when(hasLines));
        actions.add(Action.of("arrange.reverse", TEXTS.get("line.reverse"), () -> commands.reverse(session))
                .withKeys("Shortcut+Alt+X")
                .when(hasLines));
    }
}
