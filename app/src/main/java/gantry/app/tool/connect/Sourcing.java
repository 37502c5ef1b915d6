package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Gesture;
import gantry.app.tool.Workbench;
import gantry.app.tool.Zooming;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The source of a connection is being chosen with the keys; the element that the walk has come to is selected.
record Sourcing(Workbench bench, Walk walk, ToolState back) implements Gesture {

    private static final Texts TEXTS = Texts.of(Sourcing.class);

    /// A key in the connect tool: with one selected element it chooses the target, else the source. Stays in `back` when
    /// the key means neither, so that it may mean something else.
    static ToolState begun(Workbench bench, KeyInput input, EditorSession session, ToolState back) {
        EditorState state = session.state();
        boolean isLetter = Walk.character(input).isPresent();
        Set<NodeId> selected = state.selection().nodes();
        if (selected.size() == 1) {
            NodeId from = selected.iterator().next();
            return isLetter
                    ? Aiming.spelled(bench, session, input, from, back)
                    : Aiming.from(bench, session, from, back);
        }
        List<NodeId> sources = sources(bench, state);
        if (sources.isEmpty()) {
            session.show(Overlay.hint(TEXTS.get("source.none")));
            return back;
        }
        Walk start = new Walk(sources, latest(state).map(sources::indexOf).filter(index -> index >= 0).orElse(0), "");
        Optional<Walk> walk = isLetter ? start.after(input, bench, state.diagram()) : Optional.of(start);
        return walk.<ToolState>map(found -> new Sourcing(bench, found, back).shown(session)).orElse(back);
    }

    /// Where the connection starts that was drawn last: it is selected, and often the next one starts there as well.
    private static Optional<NodeId> latest(EditorState state) {
        Set<ElementId> selected = state.selection().ids();
        return selected.size() == 1 && selected.iterator().next() instanceof EdgeId edge
                ? state.diagram().edge(edge).map(Edge::from)
                : Optional.empty();
    }

    /// What may have a connection at all, in the order of the diagram.
    private static List<NodeId> sources(Workbench bench, EditorState state) {
        Set<String> kinds = new HashSet<>();
        for (Connection row : bench.catalogue().rows()) {
            kinds.add(row.from());
            kinds.add(row.to());
        }
        return state.shown().nodes().stream().filter(node -> kinds.contains(node.kind())).map(Node::id).toList();
    }

    /// A letter that fits to no name is told about, and kept from choosing another tool.
    static ToolState unknown(KeyInput input, EditorSession session, Gesture state) {
        Walk.character(input).ifPresent(letter -> session.show(
                session.state().overlay().withHint(TEXTS.get("source.no-such-name", letter) + " " + state.hint())));
        return state;
    }

    @Override
    public String hint() {
        return TEXTS.get("source.hint");
    }

    private Sourcing shown(EditorSession session) {
        Diagram diagram = session.state().diagram();
        session.select(Selection.of(walk.now()));
        session.show(Overlay.hint(TEXTS.get("source.from", bench.called(diagram, walk.now())) + " " + hint()));
        Zooming.reveal(session, List.of(walk.now()));
        return this;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        return input.phase() == PointerInput.Phase.PRESS ? back.on(input, session) : this;
    }

    @Override
    public ToolState on(KeyInput input, EditorSession session) {
        return switch (input.key()) {
            case "ENTER" -> isLost(List.of(walk.now()), session)
                    ? cancel(session)
                    : Aiming.from(bench, session, walk.now(), back);
            case "ESCAPE" -> cancel(session);
            default -> {
                Optional<Walk> next = walk.after(input, bench, session.state().diagram());
                if (next.isPresent()) {
                    yield new Sourcing(bench, next.get(), back).shown(session);
                }
                yield unknown(input, session, this);
            }
        };
    }

    @Override
    public ToolState cancel(EditorSession session) {
        session.select(Selection.NONE);
        return Gesture.super.cancel(session);
    }
}
