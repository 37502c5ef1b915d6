package gantry.app.tool;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.History;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Overlay;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.model.diagram.Axis;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Fragment;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Pasting;
import gantry.model.diagram.Stacking;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.kind.NodeKind;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What menus and keys do to the selection. Each command is one undo step, or does nothing when there is nothing to do;
/// when something stands in the way, the status line says what.
public final class Commands {

    private static final Texts TEXTS = Texts.of(Commands.class);

    /// How far a duplicate stands from its original, in world units.
    private static final double ASIDE = 16;

    private final Workbench bench;
    private final Clipboard clipboard;

    public Commands(Workbench bench, Clipboard clipboard) {
        this.bench = bench;
        this.clipboard = clipboard;
    }

    /// What menus and keys do to selected connections.
    public LineCommands lines() {
        return new LineCommands(bench);
    }

    /// More of what the Arrange menu does.
    public Arranging arranging() {
        return new Arranging(bench);
    }

    /// Collapsing and expanding.
    public Revealing revealing() {
        return new Revealing(bench);
    }

    /// What undo would do, such as `Undo move 3 items`; `Undo` when there is nothing.
    public static String undoLabel(EditorState state) {
        return step(state.history().undoStep())
                .map(step -> TEXTS.get("undo.step", step))
                .orElse(TEXTS.get("undo"));
    }

    public static String redoLabel(EditorState state) {
        return step(state.history().redoStep())
                .map(step -> TEXTS.get("redo.step", step))
                .orElse(TEXTS.get("redo"));
    }

    /// The label of a step as it stands after a verb.
    private static Optional<String> step(Optional<History.Step> step) {
        return step.map(History.Step::label)
                .map(text -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1));
    }

    /// Moves the selected nodes; quick presses become one undo step.
    public static void nudge(Workbench bench, EditorSession session, double dx, double dy) {
        EditorState state = session.state();
        var nodes = Locks.free(state.diagram(), state.selection().nodes());
        if (nodes.isEmpty()) {
            refuse(session, Locks.refusal(bench, state.diagram(), state.selection().nodes()));
        } else {
            var merge = new MergeKey("nudge " + nodes, System.nanoTime() / 1_000_000);
            Diff diff = bench.operations().move(state.diagram(), nodes, dx, dy);
            String label = TEXTS.get("move", bench.called(state.diagram(), nodes));
            session.commit(label, diff, state.selection(), merge);
        }
    }

    /// Moves the selected nodes together to the next line of the grid.
    ///
    /// @param across -1 to the left, 1 to the right, 0 neither
    /// @param down   -1 up, 1 down, 0 neither
    public static void nudgeToGrid(Workbench bench, EditorSession session, int across, int down) {
        EditorState state = session.state();
        Scene scene = bench.scene(state.diagram());
        List<Bounds> boxes = state.selection().nodes().stream().flatMap(id -> scene.bounds(id).stream()).toList();
        Bounds box = Bounds.around(boxes);
        nudge(bench, session, toGrid(box.x(), across), toGrid(box.y(), down));
    }

    private static double toGrid(double place, int direction) {
        double steps = place / Creation.GRID;
        return switch (direction) {
            case -1 -> (Math.ceil(steps) - 1) * Creation.GRID - place;
            case 1 -> (Math.floor(steps) + 1) * Creation.GRID - place;
            default -> 0;
        };
    }

    /// Removes what is selected.
    public static void delete(Workbench bench, EditorSession session) {
        remove(bench, session, name -> TEXTS.get("delete", name));
    }

    private static void remove(Workbench bench, EditorSession session, UnaryOperator<String> label) {
        EditorState state = session.state();
        var ids = Locks.removable(state.diagram(), state.selection().ids());
        Diff diff = Operations.remove(state.diagram(), ids);
        if (!diff.isEmpty()) {
            var kept = new LinkedHashSet<>(state.selection().ids());
            kept.removeAll(ids);
            String name = bench.called(state.diagram(), ids);
            session.commit(label.apply(name), diff, Selection.of(kept), MergeKey.NONE);
        }
        refuse(session, Locks.refusalWithin(bench, state.diagram(), state.selection().ids()));
    }

    private static void refuse(EditorSession session, String refusal) {
        if (!refusal.isEmpty()) {
            session.show(Overlay.hint(refusal));
        }
    }

    public void delete(EditorSession session) {
        delete(bench, session);
    }

    /// Selects all that is shown.
    public void selectAll(EditorSession session) {
        Diagram diagram = session.state().shown();
        List<ElementId> all = Stream.<ElementId>concat(
                diagram.nodes().stream().map(Node::id), diagram.edges().stream().map(edge -> edge.id()))
                .toList();
        session.select(Selection.of(all));
    }

    public void duplicate(EditorSession session) {
        EditorState state = session.state();
        var nodes = state.selection().nodes();
        Pasting.Pasted pasted = bench.pasting().duplicate(state.diagram(), nodes, ASIDE, ASIDE);
        if (!pasted.roots().isEmpty()) {
            String label = TEXTS.get("duplicate", bench.called(state.diagram(), nodes));
            session.commit(label, pasted.diff(), Selection.of(pasted.roots()), MergeKey.NONE);
        }
    }

    /// Puts the selected nodes on the clipboard, as the text of a drawing.
    public void copy(EditorSession session) {
        EditorState state = session.state();
        Fragment fragment = Fragment.of(state.diagram(), state.selection().ids());
        if (!fragment.isEmpty()) {
            clipboard.put(new DiagramFile(bench.catalogue()).write(fragment.toDiagram()));
        }
    }

    public void cut(EditorSession session) {
        EditorState state = session.state();
        var nodes = state.selection().nodes();
        boolean isFree = !Locks.removable(state.diagram(), state.selection().ids()).isEmpty();
        if (!nodes.isEmpty()) {
            if (isFree) {
                copy(session);
            }
            remove(bench, session, name -> TEXTS.get("cut", name));
        }
    }

    /// Pastes with the middle at `pointer`, into the frame there; without a pointer in the middle of the view.
    ///
    /// @param pointer in world units
    public void paste(EditorSession session, Optional<Point> pointer) {
        byte[] text = clipboard.text().getBytes(StandardCharsets.UTF_8);
        Optional<Diagram> read = new DiagramFile(bench.catalogue()).read("clipboard", text).diagram();
        if (read.isEmpty() || read.get().isEmpty()) {
            session.show(Overlay.hint(TEXTS.get("paste.nothing")));
            return;
        }
        Point middle = pointer.orElse(session.state().viewport().visible().center());
        insert(session, Fragment.of(read.get()), middle);
    }

    /// Adds a copied part, or a whole drawing, with its middle at `middle`.
    private void insert(EditorSession session, Fragment fragment, Point middle) {
        EditorState state = session.state();
        NodeId frame = bench.scene(state.diagram()).frameAt(middle, Set.of());
        Bounds box = fragment.bounds();
        Point corner = middle.plus(-box.width() / 2, -box.height() / 2);
        Pasting.Pasted pasted = bench.pasting().paste(state.diagram(), fragment, corner, frame);
        if (!pasted.roots().isEmpty()) {
            Diagram changed = state.diagram().apply(pasted.diff());
            session.commit(TEXTS.get("paste", bench.called(changed, pasted.roots())), pasted.diff(),
                    Selection.of(pasted.roots()), MergeKey.NONE);
        }
        pasted.homeless().stream().findFirst().ifPresent(node -> {
            NodeKind kind = bench.catalogue().node(node.kind());
            session.show(Overlay.hint(TEXTS.get("paste.left-out", node.name(), bench.whereItBelongs(kind))));
        });
    }

    public void toFront(EditorSession session) {
        change(session, TEXTS.get("front", called(session)), Stacking.toFront(diagram(session), nodes(session)));
    }

    public void toBack(EditorSession session) {
        change(session, TEXTS.get("back", called(session)), Stacking.toBack(diagram(session), nodes(session)));
    }

    public void align(EditorSession session, Side side) {
        Diff diff = bench.operations().align(diagram(session), nodes(session), side);
        change(session, TEXTS.get("align", called(session)), diff);
    }

    public void centre(EditorSession session, Axis axis) {
        Diff diff = bench.operations().centre(diagram(session), nodes(session), axis);
        change(session, TEXTS.get("centre", called(session)), diff);
    }

    public void distribute(EditorSession session, Axis axis) {
        Diff diff = bench.operations().distribute(diagram(session), nodes(session), axis);
        change(session, TEXTS.get("distribute", called(session)), diff);
    }

    private static Diagram diagram(EditorSession session) {
        return session.state().diagram();
    }

    private static Set<NodeId> nodes(EditorSession session) {
        return session.state().selection().nodes();
    }

    private String called(EditorSession session) {
        return bench.called(diagram(session), nodes(session));
    }

    private void change(EditorSession session, String label, Diff diff) {
        Diagram diagram = diagram(session);
        if (!diff.isEmpty()) {
            session.commit(label, diff);
        } else if (Locks.free(diagram, nodes(session)).size() < 2) {
            refuse(session, Locks.refusal(bench, diagram, nodes(session)));
        }
    }

    /// Puts a plain frame around the selected nodes, which must stand in one frame.
    public void group(EditorSession session) {
        Diagram diagram = diagram(session);
        Set<NodeId> nodes = nodes(session);
        Optional<NodeKind> frame = bench.catalogue().nodes().stream()
                .filter(NodeKind::isTransparent)
                .findFirst();
        boolean isTogether = Fragment.of(diagram, nodes).roots().stream()
                .map(root -> diagram.require(root.id()).parent())
                .distinct()
                .count() == 1;
        if (frame.isEmpty() || !isTogether) {
            session.show(Overlay.hint(TEXTS.get("group.apart")));
            return;
        }
        Creation.Added added = bench.creation().enclose(diagram, nodes, frame.get().id());
        String label = TEXTS.get("group", bench.called(diagram, nodes));
        session.commit(label, added.diff(), Selection.of(added.id()), MergeKey.NONE);
    }

    /// Takes away selected plain frames and leaves what stood in them selected.
    public void ungroup(EditorSession session) {
        Diagram diagram = diagram(session);
        List<NodeId> groups = nodes(session).stream()
                .filter(id -> bench.catalogue().node(diagram.require(id).kind()).isTransparent())
                .toList();
        if (groups.isEmpty()) {
            session.show(Overlay.hint(TEXTS.get("ungroup.none")));
            return;
        }
        List<NodeId> freed = groups.stream()
                .flatMap(group -> diagram.children(group).stream())
                .map(Node::id)
                .filter(id -> !groups.contains(id))
                .toList();
        if (Locks.free(diagram, groups).isEmpty()) {
            refuse(session, Locks.refusal(bench, diagram, groups));
            return;
        }
        Diff diff = bench.creation().dissolve(diagram, groups);
        String label = TEXTS.get("ungroup", bench.called(diagram, groups));
        session.commit(label, diff, Selection.of(freed), MergeKey.NONE);
    }
}
