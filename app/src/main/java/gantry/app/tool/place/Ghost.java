package gantry.app.tool.place;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Workbench;
import gantry.app.tool.pan.Panning;
import gantry.model.diagram.Creation;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A new element follows the pointer; a click places it, with Shift another one follows.
///
/// @param kind    what is placed
/// @param isLegal false while the pointer is where nothing of this kind may stand
/// @param home    the tool to return to
public record Ghost(Workbench bench, NodeKind kind, boolean isLegal, ToolState home) implements ToolState {

    private static final Texts TEXTS = Texts.of(Ghost.class);

    public Ghost(Workbench bench, NodeKind kind, ToolState home) {
        this(bench, kind, true, home);
    }

    /// Each shape of annotations is a tool of its own.
    @Override
    public String tool() {
        return kind.isAnnotation() ? kind.shape().name().toLowerCase(Locale.ROOT) : "place";
    }

    @Override
    public String hint() {
        return TEXTS.get("ghost.hint", kind.title());
    }

    @Override
    public Pointer pointer() {
        return isLegal ? Pointer.CROSS : Pointer.FORBIDDEN;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        return switch (input.phase()) {
            case MOVE, DRAG -> follow(input, session);
            case PRESS -> Panning.isStartedBy(input) ? Panning.from(input, session, this) : this;
            case RELEASE -> input.button() == PointerInput.Button.PRIMARY ? place(input, session) : this;
        };
    }

    private NodeId under(PointerInput input, EditorState state) {
        return bench.scene(state.diagram()).frameAt(input.world(), Set.of());
    }

    private Optional<NodeId> frame(PointerInput input, EditorState state) {
        return bench.containment().nearest(state.diagram(), under(input, state), kind.id());
    }

    /// Where the element would stand, and why there.
    ///
    /// @param frame what would take it
    private Spot spot(PointerInput input, EditorState state, NodeId frame) {
        Point corner = input.world().plus(-kind.size().width() / 2, -kind.size().height() / 2);
        Bounds wanted = bench.creation().room(state.diagram(), frame, Bounds.of(corner, kind.size()));
        return Spot.of(bench.scene(state.diagram()), wanted, frame, input, state.viewport());
    }

    private ToolState follow(PointerInput input, EditorSession session) {
        EditorState state = session.state();
        Optional<NodeId> frame = frame(input, state);
        NodeId under = under(input, state);
        Optional<String> promise = frame.isPresent()
                ? Optional.empty()
                : new MissingFrame(bench, session, kind).promise(under);
        String hint = frame.map(home -> home.equals(under) ? hint() : detour(state, under, home))
                .or(() -> promise)
                .orElseGet(() -> bench.whereItBelongs(kind));
        Spot spot = spot(input, state, frame.orElse(under));
        Optional<NodeId> drop = frame.filter(home -> !home.equals(NodeId.CANVAS));
        session.show(spot.shown().on(Overlay.hint(hint).withGhost(spot.box()).withDrop(drop)));
        boolean mayDrop = frame.isPresent() || promise.isPresent();
        return mayDrop == isLegal ? this : new Ghost(bench, kind, mayDrop, home);
    }

    private String detour(EditorState state, NodeId under, NodeId frame) {
        return TEXTS.get("ghost.detour", kind.title(), bench.called(state.diagram(), under),
                bench.called(state.diagram(), frame));
    }

    private ToolState place(PointerInput input, EditorSession session) {
        EditorState state = session.state();
        Optional<NodeId> frame = frame(input, state);
        NodeId under = under(input, state);
        if (frame.isEmpty()) {
            session.cancelPreview();
            new MissingFrame(bench, session, kind).ask(under, spot(input, state, under).box().center(), input.screen());
            return home;
        }
        Point corner = spot(input, state, frame.get()).box().origin();
        Creation.Added added = bench.creation().place(state.diagram(), kind.id(), frame.get(), corner);
        session.commit(TEXTS.get("add", kind.title()), added.diff(), Selection.of(added.id()), MergeKey.NONE);
        if (!frame.get().equals(under)) {
            session.show(Overlay.hint(detour(state, under, frame.get())));
        }
        return input.has(Modifier.SHIFT) ? this : home;
    }

    @Override
    public ToolState on(KeyInput input, EditorSession session) {
        if (!input.key().equals("ESCAPE")) {
            return this;
        }
        session.cancelPreview();
        return home;
    }
}
