package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Gesture;
import gantry.app.tool.Workbench;
import gantry.app.tool.Zooming;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A connection drawn with the keys: arrows walk along the legal targets, letters jump to the next one whose name starts
/// with them, Enter connects.
///
/// @param from where it starts
/// @param walk where it may end, in the order of the diagram
record Aiming(Workbench bench, NodeId from, Walk walk, ToolState back) implements Gesture {

    private static final Texts TEXTS = Texts.of(Aiming.class);

    /// Starts at `from`; stays in `back` when nothing can be connected with it.
    static ToolState from(Workbench bench, EditorSession session, NodeId from, ToolState back) {
        EditorState state = session.state();
        Set<NodeId> legal = new Judge(bench, state.diagram()).legalFrom(from, state.shown().nodes());
        if (legal.isEmpty()) {
            session.show(Overlay.hint(TEXTS.get("aim.none", bench.called(state.diagram(), from))));
            return back;
        }
        return new Aiming(bench, from, new Walk(List.copyOf(legal)), back).shown(session);
    }

    /// Starts with a letter; stays in `back`, and shows nothing, when no target is called so.
    static ToolState spelled(Workbench bench, EditorSession session, KeyInput letter, NodeId from, ToolState back) {
        EditorState state = session.state();
        Set<NodeId> legal = new Judge(bench, state.diagram()).legalFrom(from, state.shown().nodes());
        if (legal.isEmpty()) {
            return back;
        }
        return new Walk(List.copyOf(legal)).after(letter, bench, state.diagram())
                .<ToolState>map(walk -> new Aiming(bench, from, walk, back).shown(session))
                .orElse(back);
    }

    @Override
    public String hint() {
        return TEXTS.get("aim.hint");
    }

    private Aiming shown(EditorSession session) {
        NodeId target = walk.now();
        Optional<Point> end = middle(session, target);
        end.ifPresent(point -> {
            Set<NodeId> legal = new LinkedHashSet<>(walk.nodes());
            var line = new Overlay.Line(from, point, legal, Optional.of(target), "");
            String name = bench.called(session.state().diagram(), target);
            String kind = kind(session, target);
            session.show(Overlay.hint(TEXTS.get("aim.to", name, kind, hint())).withLine(line));
            Zooming.reveal(session, List.of(target));
        });
        return this;
    }

    /// Elements of different kinds are often called the same.
    private String kind(EditorSession session, NodeId node) {
        return bench.catalogue().node(session.state().diagram().require(node).kind()).title();
    }

    private static Optional<Point> middle(EditorSession session, NodeId node) {
        return session.state().shown().node(node).map(found -> found.bounds()).map(Bounds::center);
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (input.phase() != PointerInput.Phase.PRESS) {
            return this;
        }
        session.cancelPreview();
        return back.on(input, session);
    }

    @Override
    public ToolState on(KeyInput input, EditorSession session) {
        if (isLost(Set.of(from), session)) {
            return cancel(session);
        }
        return switch (input.key()) {
            case "ENTER" -> connect(session);
            case "ESCAPE" -> cancel(session);
            default -> {
                Optional<Walk> next = walk.after(input, bench, session.state().diagram());
                if (next.isPresent()) {
                    yield new Aiming(bench, from, next.get(), back).shown(session);
                }
                yield Sourcing.unknown(input, session, this);
            }
        };
    }

    private ToolState connect(EditorSession session) {
        NodeId target = walk.now();
        session.cancelPreview();
        if (session.state().diagram().node(from).isPresent()) {
            middle(session, target).ifPresent(middle -> new Joining(bench, session, from, target)
                    .join(session.state().viewport().toScreen(middle)));
        }
        return back;
    }
}
