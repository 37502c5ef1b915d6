package gantry.app.tool.place;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Spots;
import gantry.app.tool.Workbench;
import gantry.app.tool.Zooming;
import gantry.app.tool.connect.Pointing;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Adds elements from the palette: by dragging, by choosing a kind and clicking, or at once.
public final class Placing {

    private static final Texts TEXTS = Texts.of(Placing.class);
    private static final String UNREAD = TEXTS.get("unread");

    private final Workbench bench;
    private final EditorSession session;
    private final ToolState home;
    private final Function<String, Optional<Composition>> compositions;

    /// @param home         the tool to return to
    /// @param compositions finds ready compositions by their ids
    public Placing(
            Workbench bench,
            EditorSession session,
            ToolState home,
            Function<String, Optional<Composition>> compositions) {
        this.bench = bench;
        this.session = session;
        this.home = home;
        this.compositions = compositions;
    }

    /// From now on what `item` names follows the pointer, until it is dropped or cancelled. The status line says so when
    /// there is nothing to place.
    ///
    /// @param item the id of a kind, of a ready composition, or of a free connection
    public void begin(String item) {
        tool(item).ifPresentOrElse(session::use, () -> session.show(Overlay.hint(UNREAD)));
    }

    private Optional<ToolState> tool(String item) {
        NodeKind kind = bench.catalogue().node(item);
        if (kind.isKnown()) {
            return Optional.of(new Ghost(bench, kind, home));
        }
        if (bench.catalogue().connection(item).isFree()) {
            return Optional.of(new Pointing(bench, home));
        }
        return compositions.apply(item).map(composition -> new Stamp(bench, composition, home));
    }

    /// Adds what `item` names without the mouse: a single element as [#insertAtCentre] does, a composition in the
    /// middle of the view; an arrow needs the pointer, so its tool is chosen.
    public void insert(String item) {
        tool(item).ifPresentOrElse(this::insert, () -> session.show(Overlay.hint(UNREAD)));
    }

    /// Adds a ready composition in the middle of the view, and shows where it went.
    public void insert(Composition composition) {
        insert(new Stamp(bench, composition, home));
        EditorState state = session.state();
        boolean isSeen = state.selection().nodes().stream()
                .flatMap(id -> state.diagram().node(id).stream())
                .allMatch(node -> state.viewport().visible().contains(node.bounds()));
        if (!isSeen) {
            Zooming.fit(session);
        }
    }

    private void insert(ToolState tool) {
        switch (tool) {
            case Stamp stamp -> stamp.addNear(session, session.state().viewport().visible().center());
            case Ghost ghost -> insertAtCentre(ghost.kind().id());
            default -> session.use(tool);
        }
    }

    /// The pointer moved over the canvas while something is dragged from the palette.
    public void move(PointerInput input) {
        session.on(input);
    }

    /// What is dragged from the palette was let go over the canvas. Where it may not stand, nothing is added and the
    /// status line says where it belongs.
    public void drop(PointerInput input) {
        if (session.state().tool() instanceof Pointing arrow) {
            session.use(arrow.startedAt(input, session));
            return;
        }
        if (!isCarrying()) {
            return;
        }
        boolean wasEmpty = session.state().diagram().isEmpty();
        session.on(input);
        Zooming.showWhole(session, wasEmpty);
        if (isCarrying()) {
            session.use(home);
        }
    }

    /// What is dragged from the palette left the canvas or was given up.
    public void cancel() {
        if (isCarrying()) {
            session.use(home);
        }
    }

    private boolean isCarrying() {
        return session.state().tool() instanceof Ghost || session.state().tool() instanceof Stamp;
    }

    /// Adds an element without the mouse: inside the selected frame or one around the selection that may hold it, beside
    /// what is selected there; else in the middle of the view. The status line says so when no frame may hold it.
    public void insertAtCentre(String kind) {
        EditorState before = session.state();
        Diagram diagram = before.diagram();
        NodeKind nodeKind = bench.catalogue().node(kind);
        Point middle = before.viewport().visible().center();
        Optional<NodeId> selected = selectedHome(before, kind);
        NodeId under = bench.scene(diagram).frameAt(middle, Set.of());
        Optional<NodeId> frame = selected.or(() -> bench.containment().nearest(diagram, under, kind));
        if (frame.isEmpty()) {
            new MissingFrame(bench, session, nodeKind).ask(under, middle, before.viewport().toScreen(middle));
            return;
        }
        Creation.Added added = selected
                .map(home -> bench.creation().addAfter(diagram, kind, home, selectedIn(before, home)))
                .orElseGet(() -> Spots.add(bench, diagram, nodeKind, frame.get(), middle));
        session.commit(TEXTS.get("add", nodeKind.title()), added.diff(), Selection.of(added.id()), MergeKey.NONE);
        Zooming.showAdded(session, before);
    }

    /// What is selected in `home`, or the frame there that it stands in.
    private static Optional<NodeId> selectedIn(EditorState state, NodeId home) {
        NodeId selected = state.selection().nodes().iterator().next();
        return Stream.concat(Stream.of(state.diagram().require(selected)), state.diagram().ancestors(selected).stream())
                .filter(node -> node.parent().equals(home))
                .map(Node::id)
                .findFirst();
    }

    /// The frame at or around the selected node that may hold the kind; not the canvas, which is no choice of the user.
    private Optional<NodeId> selectedHome(EditorState state, String kind) {
        Set<NodeId> nodes = state.selection().nodes();
        if (nodes.size() != 1) {
            return Optional.empty();
        }
        NodeId selected = nodes.iterator().next();
        List<NodeId> frames = new ArrayList<>(List.of(selected));
        state.diagram().ancestors(selected).stream().map(Node::id).forEach(frames::add);
        return frames.stream()
                .filter(frame -> !Perspective.isCollapsed(state.diagram().require(frame), bench.catalogue()))
                .filter(frame -> bench.containment().accepts(state.diagram(), frame, kind))
                .findFirst();
    }
}
