package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.tool.Gesture;
import gantry.app.tool.Workbench;
import gantry.app.tool.Zooming;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Point;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A connection drawn with the keys: arrows walk along the legal targets, a letter jumps to the next one whose name
/// starts with it, Enter connects.
///
/// @param from    where it starts
/// @param targets where it may end, in the order of the diagram, at least one
/// @param index   the target that is aimed at
record Aiming(Workbench bench, NodeId from, List<NodeId> targets, int index, ToolState back) implements Gesture {

    /// Starts at the only selected node; stays in `back` when there is none, or when nothing can be connected with it.
    static ToolState from(Workbench bench, EditorSession session, ToolState back) {
        EditorState state = session.state();
        Set<NodeId> selected = state.selection().nodes();
        if (selected.size() != 1) {
            session.show(Overlay.hint("Select one element to connect it with the keys."));
            return back;
        }
        NodeId from = selected.iterator().next();
        List<NodeId> targets = List.copyOf(new Judge(bench, state.diagram()).legalFrom(from));
        if (targets.isEmpty()) {
            String name = bench.called(state.diagram(), from);
            session.show(Overlay.hint("Nothing here can be connected with " + name + "."));
            return back;
        }
        return new Aiming(bench, from, targets, 0, back).shown(session);
    }

    @Override
    public String hint() {
        return "Arrows or letters choose the target, Enter connects, Esc drops the line.";
    }

    private Aiming shown(EditorSession session) {
        Diagram diagram = session.state().diagram();
        NodeId target = targets.get(index);
        Optional<Point> end = diagram.node(target).map(node -> node.bounds().center());
        end.ifPresent(point -> {
            Set<NodeId> legal = new LinkedHashSet<>(targets);
            var line = new Overlay.Line(from, point, legal, Optional.of(target), "");
            session.show(Overlay.hint("To " + bench.called(diagram, target) + ". " + hint()).withLine(line));
            Zooming.reveal(session, List.of(target));
        });
        return this;
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
        return switch (input.key()) {
            case "RIGHT", "DOWN" -> aim(index + 1).shown(session);
            case "LEFT", "UP" -> aim(index - 1).shown(session);
            case "ENTER" -> connect(session);
            case "ESCAPE" -> Gesture.super.on(input, session);
            default -> input.key().length() == 1 ? jump(input.key(), session) : this;
        };
    }

    private Aiming aim(int changed) {
        return new Aiming(bench, from, targets, Math.floorMod(changed, targets.size()), back);
    }

    private ToolState jump(String letter, EditorSession session) {
        String start = letter.toLowerCase(Locale.ROOT);
        for (int step = 1; step <= targets.size(); step++) {
            Aiming next = aim(index + step);
            Optional<Node> node = session.state().diagram().node(targets.get(next.index()));
            if (node.filter(found -> found.name().toLowerCase(Locale.ROOT).startsWith(start)).isPresent()) {
                return next.shown(session);
            }
        }
        return this;
    }

    private ToolState connect(EditorSession session) {
        EditorState state = session.state();
        NodeId target = targets.get(index);
        session.cancelPreview();
        if (state.diagram().node(from).isPresent() && state.diagram().node(target).isPresent()) {
            Point middle = state.diagram().require(target).bounds().center();
            new Joining(bench, session, from, target).join(session.state().viewport().toScreen(middle));
        }
        return back;
    }
}
