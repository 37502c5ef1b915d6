package gantry.app.tool;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput;
import gantry.app.editor.PointerInput.Button;
import gantry.app.editor.PointerInput.Phase;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.tool.select.Idle;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;

/// Plays the user in tests: mouse and keys in screen pixels, no toolkit. Menus are answered as arranged before.
public final class EditorDriver {

    private final List<String> asked = new ArrayList<>();
    private final List<ElementId> renamed = new ArrayList<>();
    private final List<String> typed = new ArrayList<>();
    private final StringBuilder clipboard = new StringBuilder();
    private final Workbench bench;
    private final Idle home;
    private final EditorSession session;
    private final Commands commands;
    private OptionalInt answer = OptionalInt.empty();
    private IntConsumer waiting = index -> {};
    private Set<Modifier> held = Set.of();
    private Button button = Button.PRIMARY;
    private Point at = new Point(0, 0);

    public EditorDriver(Diagram diagram) {
        this(ToolKinds.CATALOGUE, diagram);
    }

    public EditorDriver(Catalogue catalogue, Diagram diagram) {
        bench = new Workbench(catalogue, new TestEditing(), this::ask, command -> "the keys of " + command);
        home = new Idle(bench);
        session = new EditorSession(catalogue, diagram, home);
        commands = new Commands(bench, new TestClipboard());
    }

    private final class TestEditing implements Editing {
        @Override
        public void rename(ElementId id) {
            renamed.add(id);
        }

        @Override
        public void rename(ElementId id, String text) {
            renamed.add(id);
            typed.add(text);
        }
    }

    private final class TestClipboard implements Clipboard {
        @Override
        public String text() {
            return clipboard.toString();
        }

        @Override
        public void put(String text) {
            clipboard.setLength(0);
            clipboard.append(text);
        }
    }

    private void ask(Point screen, List<Choices.Option> options, IntConsumer chosen) {
        options.forEach(option -> asked.add(option.label()));
        waiting = chosen;
        answer.ifPresent(chosen::accept);
    }

    /// Answers the last menu now.
    public EditorDriver answerNow(int index) {
        waiting.accept(index);
        return this;
    }

    /// Arranges that the next menus are answered with this line.
    public EditorDriver answering(int index) {
        answer = OptionalInt.of(index);
        return this;
    }

    /// Holds these keys from now on.
    public EditorDriver holding(Modifier... modifiers) {
        held = Set.of(modifiers);
        return this;
    }

    /// Presses or lets go of keys in the middle of a drag; the canvas then sends the drag again.
    public EditorDriver nowHolding(Modifier... modifiers) {
        held = Set.of(modifiers);
        return input(Phase.DRAG, at.x(), at.y(), 0);
    }

    public EditorDriver with(Button changed) {
        button = changed;
        return this;
    }

    /// Selects without the mouse.
    public EditorDriver select(ElementId... ids) {
        session.select(Selection.of(ids));
        return this;
    }

    public EditorDriver use(ToolState tool) {
        session.use(tool);
        return this;
    }

    public EditorDriver move(double x, double y) {
        return input(Phase.MOVE, x, y, 0);
    }

    public EditorDriver press(double x, double y) {
        move(x, y);
        return input(Phase.PRESS, x, y, 1);
    }

    /// Goes there in a few steps, as a hand does.
    public EditorDriver drag(double x, double y) {
        Point from = at;
        for (int step = 1; step <= 4; step++) {
            input(Phase.DRAG, from.x() + (x - from.x()) * step / 4, from.y() + (y - from.y()) * step / 4, 1);
        }
        return this;
    }

    public EditorDriver release() {
        return input(Phase.RELEASE, at.x(), at.y(), 1);
    }

    public EditorDriver click(double x, double y) {
        return press(x, y).release();
    }

    public EditorDriver doubleClick(double x, double y) {
        click(x, y);
        input(Phase.PRESS, x, y, 2);
        return input(Phase.RELEASE, x, y, 2);
    }

    public EditorDriver key(String key) {
        session.on(new KeyInput(key, held));
        return this;
    }

    /// What a key writes, after the key itself.
    public EditorDriver type(String text) {
        session.on(KeyInput.typed(text));
        return this;
    }

    private EditorDriver input(Phase phase, double x, double y, int clicks) {
        at = new Point(x, y);
        Button used = phase == Phase.MOVE ? Button.NONE : button;
        Point world = session.state().viewport().toWorld(at);
        session.on(new PointerInput(phase, at, world, used, held, clicks));
        return this;
    }

    public EditorDriver undo() {
        session.undo();
        return this;
    }

    public PointerInput pointer(Phase phase, double x, double y) {
        Point screen = new Point(x, y);
        return new PointerInput(phase, screen, session.state().viewport().toWorld(screen), button, held, 1);
    }

    public EditorSession session() {
        return session;
    }

    public EditorState state() {
        return session.state();
    }

    public Diagram diagram() {
        return session.state().diagram();
    }

    public Workbench bench() {
        return bench;
    }

    public Idle home() {
        return home;
    }

    public Commands commands() {
        return commands;
    }

    public Bounds bounds(NodeId id) {
        return diagram().require(id).bounds();
    }

    /// As the preview has it, while something is dragged.
    public Bounds shown(NodeId id) {
        return state().shown().require(id).bounds();
    }

    public Set<ElementId> selected() {
        return session.state().selection().ids();
    }

    /// The lines of all menus so far.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public List<ElementId> renamed() {
        return List.copyOf(renamed);
    }

    /// What was typed to begin renaming.
    public List<String> typed() {
        return List.copyOf(typed);
    }

    public String hint() {
        return session.state().overlay().hint();
    }

    /// The connections as `source kind target`, in alphabetical order.
    public List<String> connections() {
        return diagram().edges().stream().map(EditorDriver::text).sorted().toList();
    }

    private static String text(Edge edge) {
        return edge.from() + " " + edge.kind() + " " + edge.to();
    }
}
