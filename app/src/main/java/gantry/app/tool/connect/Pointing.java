package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Handles;
import gantry.app.tool.Workbench;
import gantry.app.tool.pan.Panning;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Point;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The arrow tool: draws an annotation arrow between any two elements, by a drag or by two clicks.
///
/// @param from  where the arrow starts, once that is chosen
/// @param start where the button was pressed, in screen pixels
/// @param home  the tool to return to
public record Pointing(Workbench bench, Optional<NodeId> from, Point start, ToolState home) implements ToolState {

    private static final Texts TEXTS = Texts.of(Pointing.class);

    /// Before anything is chosen.
    public Pointing(Workbench bench, ToolState home) {
        this(bench, Optional.empty(), new Point(0, 0), home);
    }

    @Override
    public String tool() {
        return "arrow";
    }

    @Override
    public String hint() {
        return from.isEmpty()
                ? TEXTS.get("arrow.hint.start")
                : TEXTS.get("arrow.hint.end");
    }

    @Override
    public Pointer pointer() {
        return Pointer.CROSS;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (from.isPresent() && session.state().diagram().node(from.get()).isEmpty()) {
            session.cancelPreview();
            return home;
        }
        return switch (input.phase()) {
            case PRESS -> press(input, session);
            case MOVE, DRAG -> show(input, session);
            case RELEASE -> release(input, session);
        };
    }

    /// The arrow starts at what is under the pointer, as if it had been clicked.
    public ToolState startedAt(PointerInput input, EditorSession session) {
        Optional<NodeId> node = under(input, session.state());
        if (node.isEmpty()) {
            session.show(Overlay.hint(TEXTS.get("arrow.no-start", hint())));
            return this;
        }
        return new Pointing(bench, node, input.screen(), home).show(input, session);
    }

    private Optional<NodeId> under(PointerInput input, EditorState state) {
        return bench.scene(state.diagram()).at(input.world(), state.viewport()).anyNode();
    }

    private ToolState press(PointerInput input, EditorSession session) {
        if (Panning.isStartedBy(input)) {
            return Panning.from(input, session, this);
        }
        return from.isPresent() || input.button() != PointerInput.Button.PRIMARY ? this : startedAt(input, session);
    }

    private ToolState show(PointerInput input, EditorSession session) {
        if (from.isPresent()) {
            EditorState state = session.state();
            Set<NodeId> legal = state.diagram().nodes().stream().map(Node::id).collect(Collectors.toSet());
            Optional<ElementId> target = under(input, state)
                    .filter(node -> !node.equals(from.get()))
                    .map(ElementId.class::cast);
            session.show(Overlay.hint(hint())
                    .withLine(new Overlay.Line(from.get(), input.world(), legal, target, "")));
        }
        return this;
    }

    private ToolState release(PointerInput input, EditorSession session) {
        if (from.isEmpty() || input.screen().distance(start) <= Handles.DRAG_START) {
            return this;
        }
        NodeId source = from.get();
        Optional<NodeId> target = under(input, session.state()).filter(node -> !node.equals(source));
        session.cancelPreview();
        if (target.isEmpty()) {
            session.show(Overlay.hint(TEXTS.get("arrow.no-end")));
            return new Pointing(bench, home);
        }
        Diagram diagram = session.state().diagram();
        Creation.Connected arrow = bench.creation().annotate(diagram, source, target.get());
        String label = TEXTS.get(
                "arrow.step", bench.called(diagram, source), bench.called(diagram, target.get()));
        session.commit(label, arrow.diff(), Selection.of(arrow.id()), MergeKey.NONE);
        return home;
    }

    @Override
    public ToolState on(KeyInput input, EditorSession session) {
        if (!input.key().equals("ESCAPE")) {
            return this;
        }
        session.cancelPreview();
        return from.isPresent() ? new Pointing(bench, home) : home;
    }
}
