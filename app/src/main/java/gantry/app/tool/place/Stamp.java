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
import gantry.app.tool.Zooming;
import gantry.app.tool.pan.Panning;
import gantry.model.diagram.Composing;
import gantry.model.diagram.Creation;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Pasting;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.Optional;
import java.util.Set;

/// A ready composition follows the pointer; a click adds it as one undo step, with Shift another one follows.
///
/// @param composition what is added, as far as the drawing doesn't hold it yet
/// @param home        the tool to return to
public record Stamp(Workbench bench, Composition composition, ToolState home) implements ToolState {

    private static final Texts TEXTS = Texts.of(Stamp.class);

    @Override
    public String tool() {
        return "stamp";
    }

    @Override
    public String hint() {
        return TEXTS.get("stamp.hint", composition.title());
    }

    @Override
    public Pointer pointer() {
        return Pointer.CROSS;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        return switch (input.phase()) {
            case MOVE, DRAG -> follow(input, session);
            case PRESS -> Panning.isStartedBy(input) ? Panning.from(input, session, this) : this;
            case RELEASE -> {
                if (input.button() != PointerInput.Button.PRIMARY) {
                    yield this;
                }
                add(session, spot(input, session.state()).box().center());
                yield input.has(Modifier.SHIFT) ? this : home;
            }
        };
    }

    private ToolState follow(PointerInput input, EditorSession session) {
        EditorState state = session.state();
        Optional<NodeId> drop = Optional.of(under(input, state)).filter(frame -> !frame.equals(NodeId.CANVAS));
        Spot spot = spot(input, state);
        Overlay overlay = Overlay.hint(hint()).withGhost(spot.box()).withDrop(drop);
        // In a frame, parts of the composition may go elsewhere than the ghost, so lines would promise too much.
        session.show(drop.isPresent() ? overlay : spot.shown().on(overlay));
        return this;
    }

    private NodeId under(PointerInput input, EditorState state) {
        return bench.scene(state.diagram()).frameAt(input.world(), Set.of());
    }

    private Spot spot(PointerInput input, EditorState state) {
        Bounds box = composition.fragment().bounds();
        Point corner = input.world().plus(-box.width() / 2, -box.height() / 2);
        Bounds wanted = Bounds.of(corner, box.size());
        return Spot.of(bench.scene(state.diagram()), wanted, under(input, state), input, state.viewport());
    }

    /// Adds the composition on the grid, with its middle near `middle`.
    void addNear(EditorSession session, Point middle) {
        Bounds box = composition.fragment().bounds();
        Point corner = Creation.snapped(middle.plus(-box.width() / 2, -box.height() / 2));
        add(session, Bounds.of(corner, box.size()).center());
    }

    /// Adds the composition with its middle at `middle`, in world units.
    private void add(EditorSession session, Point middle) {
        EditorState state = session.state();
        boolean wasEmpty = state.diagram().isEmpty();
        NodeId frame = bench.scene(state.diagram()).frameAt(middle, Set.of());
        Pasting.Pasted added = new Composing(bench.catalogue()).compose(state.diagram(), composition.fragment(), middle,
                frame);
        session.commit(TEXTS.get("add", composition.title()), added.diff(), Selection.of(added.roots()), MergeKey.NONE);
        if (wasEmpty) {
            Zooming.fit(session);
        }
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
