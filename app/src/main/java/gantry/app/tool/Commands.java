package gantry.app.tool;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.History;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Overlay;
import gantry.app.editor.Selection;
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
import java.util.stream.Stream;

/// What menus and keys do to the selection. Each command is one undo step, or does nothing when there is nothing to do;
/// when something stands in the way, the status line says what.
public final class Commands {

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
        return label("Undo", state.history().undoStep());
    }

    public static String redoLabel(EditorState state) {
        return label("Redo", state.history().redoStep());
    }

    private static String label(String verb, Optional<History.Step> step) {
        return step.map(History.Step::label)
                .map(text -> verb + " " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1))
                .orElse(verb);
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
            session.commit("Move " + bench.called(state.diagram(), nodes), diff, state.selection(), merge);
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
        remove(bench, session, "Delete ");
    }

    private static void remove(Workbench bench, EditorSession session, String verb) {
        EditorState state = session.state();
        var ids = Locks.removable(state.diagram(), state.selection().ids());
        Diff diff = Operations.remove(state.diagram(), ids);
        if (!diff.isEmpty()) {
            var kept = new LinkedHashSet<>(state.selection().ids());
            kept.removeAll(ids);
            session.commit(verb + bench.called(state.diagram(), ids), diff, Selection.of(kept), MergeKey.NONE);
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
            String label = "Duplicate " + bench.called(state.diagram(), nodes);
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
            remove(bench, session, "Cut ");
        }
    }

    /// Pastes with the middle at `pointer`, into the frame there; without a pointer in the middle of the view.
    ///
    /// @param pointer in world units
    public void paste(EditorSession session, Optional<Point> pointer) {
        byte[] text = clipboard.text().getBytes(StandardCharsets.UTF_8);
        Optional<Diagram> read = new DiagramFile(bench.catalogue()).read("clipboard", text).diagram();
        if (read.isEmpty() || read.get().isEmpty()) {
            session.show(Overlay.hint(
                    "The clipboard holds no part of a drawing. Copy elements or the text of a drawing."));
            return;
        }
        Point middle = pointer.orElse(session.state().viewport().visible().center());
        insert(session, Fragment.of(read.get()), middle, "Paste ");
    }

    /// Adds a copied part, or a whole drawing, with its middle at `middle`.
    public void insert(EditorSession session, Fragment fragment, Point middle, String verb) {
        EditorState state = session.state();
        NodeId frame = bench.scene(state.diagram()).frameAt(middle, Set.of());
        Bounds box = fragment.bounds();
        Point corner = middle.plus(-box.width() / 2, -box.height() / 2);
        Pasting.Pasted pasted = bench.pasting().paste(state.diagram(), fragment, corner, frame);
        if (!pasted.roots().isEmpty()) {
            Diagram changed = state.diagram().apply(pasted.diff());
            session.commit(verb + bench.called(changed, pasted.roots()), pasted.diff(),
                    Selection.of(pasted.roots()), MergeKey.NONE);
        }
        pasted.homeless().stream().findFirst().ifPresent(node -> {
            NodeKind kind = bench.catalogue().node(node.kind());
            session.show(Overlay.hint("Left out " + node.name() + ": " + bench.whereItBelongs(kind)));
        });
    }

    public void toFront(EditorSession session) {
        change(session, "Bring to front: ", Stacking.toFront(diagram(session), nodes(session)));
    }

    public void toBack(EditorSession session) {
        change(session, "Send to back: ", Stacking.toBack(diagram(session), nodes(session)));
    }

    public void align(EditorSession session, Side side) {
        change(session, "Align ", bench.operations().align(diagram(session), nodes(session), side));
    }

    public void centre(EditorSession session, Axis axis) {
        change(session, "Centre ", bench.operations().centre(diagram(session), nodes(session), axis));
    }

    public void distribute(EditorSession session, Axis axis) {
        change(session, "Distribute ", bench.operations().distribute(diagram(session), nodes(session), axis));
    }

    private static Diagram diagram(EditorSession session) {
        return session.state().diagram();
    }

    private static Set<NodeId> nodes(EditorSession session) {
        return session.state().selection().nodes();
    }

    private void change(EditorSession session, String verb, Diff diff) {
        Diagram diagram = diagram(session);
        if (!diff.isEmpty()) {
            session.commit(verb + bench.called(diagram, nodes(session)), diff);
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
            session.show(Overlay.hint("Select elements that stand in the same frame to group them."));
            return;
        }
        Creation.Added added = bench.creation().enclose(diagram, nodes, frame.get().id());
        session.commit("Group " + bench.called(diagram, nodes), added.diff(), Selection.of(added.id()), MergeKey.NONE);
    }

    /// Takes away selected plain frames and leaves what stood in them selected.
    public void ungroup(EditorSession session) {
        Diagram diagram = diagram(session);
        List<NodeId> groups = nodes(session).stream()
                .filter(id -> bench.catalogue().node(diagram.require(id).kind()).isTransparent())
                .toList();
        if (groups.isEmpty()) {
            session.show(Overlay.hint("Select a group to take it apart."));
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
        session.commit("Ungroup " + bench.called(diagram, groups), diff, Selection.of(freed), MergeKey.NONE);
    }
}
