package gantry.app.shell;

import gantry.app.command.Command;
import gantry.app.text.Texts;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;

/// What the command box offers: every action, every kind to add, every element to go to.
final class CommandList {

    private static final Texts TEXTS = Texts.of(CommandList.class);
    private static final double ICON = 18;
    private static final double TILE = 22;

    private final Desk desk;
    private final Actions actions;
    private final Consumer<NodeKind> insert;
    private final Consumer<NodeId> reveal;

    /// @param insert adds a kind where the user is looking
    /// @param reveal selects an element and brings it into view
    CommandList(Desk desk, Actions actions, Consumer<NodeKind> insert, Consumer<NodeId> reveal) {
        this.desk = desk;
        this.actions = actions;
        this.insert = insert;
        this.reveal = reveal;
    }

    List<Command> all() {
        var commands = new ArrayList<Command>();
        actions.all().forEach(action -> commands.add(of(action)));
        commands.addAll(kinds());
        desk.session().state().diagram().paintOrder().stream()
                .filter(node -> !node.name().isBlank())
                .forEach(node -> commands.add(of(node)));
        return commands;
    }

    List<Command> kinds() {
        return desk.session().catalogue().nodes().stream().map(this::of).toList();
    }

    private Command of(Action action) {
        return new Command(
                action.words(),
                action.keyText(),
                action.id().replace('.', ' ').replace('-', ' '),
                () -> action.icon().isEmpty() ? new Group() : desk.glyphs().of(action.icon(), ICON),
                () -> action.enabled().getValue(),
                action.run());
    }

    private Command of(NodeKind kind) {
        return new Command(
                kind.title(),
                TEXTS.get("command.add", kind.category().title()),
                String.join(" ", kind.keywords()) + " " + kind.about(),
                () -> desk.glyphs().tile(kind, TILE),
                () -> true,
                () -> insert.accept(kind));
    }

    private Command of(Node node) {
        NodeKind kind = desk.session().catalogue().node(node.kind());
        return new Command(
                node.name().lines().findFirst().orElse("").strip(),
                TEXTS.get("command.go", kind.title()),
                "",
                () -> desk.glyphs().tile(kind, TILE),
                () -> true,
                () -> reveal.accept(node.id()));
    }
}
