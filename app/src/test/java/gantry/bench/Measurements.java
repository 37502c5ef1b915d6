package gantry.bench;

import gantry.app.editor.EditorSession;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.Viewport;
import gantry.app.tool.Zooming;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.Operations;
import gantry.model.geometry.Point;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.whiteboard.GroupFrame;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The gestures that are measured, each as the mouse would do it. Scripts find the drawing when they begin.
final class Measurements {

    /// Some frames of one direction, so that a gesture stays where it began.
    private static final int TURN = 40;

    private static final int MANY = 100;

    private final EditorSession session;
    private final BiConsumer<String, String> results;

    /// The cards nearest to the middle of the drawing, a function first.
    private List<Node> near = List.of();

    Measurements(EditorSession session, BiConsumer<String, String> results) {
        this.session = session;
        this.results = results;
    }

    List<Script> gestures() {
        return List.of(
                gesture("pan at 100 %", this::showMiddle, this::pan),
                gesture("pan, all in view", this::showAll, this::pan),
                gesture("zoom at 100 %", this::showMiddle, this::zoom),
                gesture("zoom, all in view", this::showAll, this::zoom),
                drag("drag one node at 100 %", 1),
                drag("drag 100 nodes at 100 %", MANY));
    }

    List<Script> answers() {
        return List.of(
                click("click to selection drawn, at 100 %", this::showMiddle),
                click("click to selection drawn, all in view", this::showAll),
                undo("key to undo drawn, at 100 %", this::showMiddle),
                undo("key to undo drawn, all in view", this::showAll),
                new Following(session, this::showMiddle, this::move, to("step to findings shown")));
    }

    /// Scrolls over nothing.
    Script emptyDrawing() {
        return gesture("empty drawing, pan", () -> session.open(Diagram.empty("empty", "")), this::pan);
    }

    /// Changes nothing.
    Script emptyFrame() {
        return gesture("empty frame (floor)", () -> {}, frame -> {});
    }

    private Consumer<Timings> to(String name) {
        return timings -> results.accept(name, timings.cell());
    }

    private BiConsumer<Timings, String> both(String name) {
        return (timings, processor) -> results.accept(name, timings.cell() + " (" + processor + ")");
    }

    private Script gesture(String name, Runnable begin, IntConsumer frame) {
        return Gesture.of(new Gesture.Steps(begin, frame, () -> {}), both(name));
    }

    private void showMiddle() {
        look();
        Viewport now = session.state().viewport();
        session.show(new Viewport(now.origin(), 1, now.size()).centredOn(start()));
    }

    private void showAll() {
        look();
        Zooming.fit(session);
    }

    private void look() {
        session.select(Selection.NONE);
        Diagram diagram = session.state().diagram();
        Point centre = diagram.bounds().center();
        Node first = diagram.nodes().stream()
                .filter(node -> node.isA(LambdaFunction.ID))
                .min(Comparator.comparingDouble(node -> node.bounds().center().distance(centre)))
                .orElseThrow();
        Point start = first.bounds().center();
        near = diagram.nodes().stream()
                .filter(node -> !node.isA(Region.ID) && !node.isA(GroupFrame.ID))
                .sorted(Comparator.comparingDouble(node -> node.bounds().center().distance(start)))
                .limit(MANY)
                .toList();
    }

    private Point start() {
        return near.getFirst().bounds().center();
    }

    private void pan(int frame) {
        int turn = frame % (2 * TURN);
        session.show(session.state().viewport().scrolled(
                turn < TURN ? 12 : -12, turn >= TURN / 2 && turn < TURN * 3 / 2 ? 7 : -7));
    }

    private void zoom(int frame) {
        double factor = frame % TURN < TURN / 2 ? 0.98 : 1 / 0.98;
        session.show(session.state().viewport().zoomedAt(new Point(800, 500), factor));
    }

    private Script drag(String name, int count) {
        Runnable begin = () -> {
            showMiddle();
            session.select(Selection.of(near.stream().limit(count).map(Node::id).toList()));
            pointer(PointerInput.Phase.PRESS, start());
        };
        Runnable drop = () -> pointer(PointerInput.Phase.RELEASE, start());
        return Gesture.of(new Gesture.Steps(begin, this::dragStep, drop), both(name));
    }

    /// Round in a circle, within the frames.
    private void dragStep(int frame) {
        Point to = start().plus(40 * Math.sin(frame / 10.0), 20 * Math.cos(frame / 10.0));
        pointer(PointerInput.Phase.DRAG, to);
    }

    private void pointer(PointerInput.Phase phase, Point world) {
        Point screen = session.state().viewport().toScreen(world);
        session.on(new PointerInput(phase, screen, world, PointerInput.Button.PRIMARY, Set.of(), 1));
    }

    private Script click(String name, Runnable begin) {
        return new Answer(begin, round -> session.select(Selection.NONE), round -> {
            pointer(PointerInput.Phase.PRESS, near.get(round).bounds().center());
            pointer(PointerInput.Phase.RELEASE, near.get(round).bounds().center());
        }, to(name));
    }

    private Script undo(String name, Runnable begin) {
        return new Answer(begin, this::move, round -> session.undo(), to(name));
    }

    private void move(int round) {
        session.commit("Move", new Operations(session.catalogue()).move(
                session.state().diagram(), Set.of(near.get(round).id()), 8, 8));
    }
}
