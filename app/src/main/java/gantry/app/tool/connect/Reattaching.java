package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.editor.Viewport;
import gantry.app.text.Texts;
import gantry.app.tool.Gesture;
import gantry.app.tool.Workbench;
import gantry.model.diagram.ConnectionRules.Refused;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// An end of a connection follows the pointer: along the border of its own element, or to another one.
///
/// @param isSource which end
/// @param legal    the elements that it may be moved to, computed once
record Reattaching(Workbench bench, GrippedLine line, boolean isSource, Set<NodeId> legal, ToolState back)
        implements Gesture {

    private static final Texts TEXTS = Texts.of(Reattaching.class);

    /// How far outside its own element the end still slides along it, in screen pixels.
    private static final double HOME_REACH = 16;

    static Reattaching of(
            Workbench bench, EditorSession session, GrippedLine line, boolean isSource, ToolState back) {
        NodeId fixed = line.end(!isSource);
        Set<NodeId> legal = new LinkedHashSet<>();
        if (isFree(bench, line)) {
            session.state().shown().nodes().forEach(node -> legal.add(node.id()));
            legal.remove(fixed);
        } else {
            var judge = new Judge(bench, line.without());
            for (Node node : session.state().shown().nodes()) {
                Edge.Ends ends = ends(isSource, fixed, node.id());
                if (!(judge.judge(ends.from(), ends.to()) instanceof Refused)) {
                    legal.add(node.id());
                }
            }
        }
        legal.add(line.end(isSource));
        return new Reattaching(bench, line, isSource, Set.copyOf(legal), back);
    }

    private static boolean isFree(Workbench bench, GrippedLine line) {
        return bench.catalogue().connection(line.edge().kind()).isFree();
    }

    private static Edge.Ends ends(boolean isSource, NodeId fixed, NodeId moved) {
        return isSource ? new Edge.Ends(moved, fixed) : new Edge.Ends(fixed, moved);
    }

    @Override
    public String hint() {
        return TEXTS.get("end.hint");
    }

    @Override
    public Pointer pointer() {
        return Pointer.CROSS;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (line.isLost(session)) {
            return cancel(session);
        }
        return switch (input.phase()) {
            case DRAG -> show(input, session);
            case RELEASE -> release(input, session);
            case MOVE, PRESS -> this;
        };
    }

    private NodeId home() {
        return line.end(isSource);
    }

    private Bounds homeBox() {
        return isSource ? line.shape().from() : line.shape().to();
    }

    private Optional<NodeId> target(PointerInput input, EditorState state) {
        Viewport viewport = state.viewport();
        Optional<NodeId> over = Targets.under(bench.scene(line.diagram()), input.world(), viewport, legal);
        boolean isNear = homeBox().grow(HOME_REACH / viewport.zoom()).contains(input.world());
        return over.isEmpty() && isNear ? Optional.of(home()) : over;
    }

    private ToolState show(PointerInput input, EditorSession session) {
        EditorState state = session.state();
        Optional<NodeId> target = target(input, state);
        if (target.filter(home()::equals).isPresent()) {
            session.preview(slide(input, state), Overlay.hint(TEXTS.get("end.slide")));
            return this;
        }
        String refusal = target.map(this::refusal).orElse("");
        var drawn = new Overlay.Line(line.end(!isSource), input.world(), legal, target.map(ElementId.class::cast),
                refusal, Optional.of(line.edge().id()));
        session.preview(Diff.NONE, Overlay.hint(refusal.isEmpty() ? hint() : refusal).withLine(drawn));
        return this;
    }

    private String refusal(NodeId node) {
        if (legal.contains(node)) {
            return "";
        }
        if (isFree(bench, line)) {
            return TEXTS.get("end.arrow-to-itself");
        }
        Edge.Ends ends = ends(isSource, line.end(!isSource), node);
        return new Judge(bench, line.without()).judge(ends.from(), ends.to()) instanceof Refused refused
                ? Judge.text(refused)
                : "";
    }

    private Diff slide(PointerInput input, EditorState state) {
        double reach = input.has(Modifier.ALT) ? 0 : AnchorSnap.REACH / state.viewport().zoom();
        var snap = new AnchorSnap(line.shape(), isSource, reach);
        return line.with(line.shape().ended(isSource, snap.at(input.world())).way());
    }

    private ToolState release(PointerInput input, EditorSession session) {
        EditorState state = session.state();
        Optional<NodeId> target = target(input, state);
        if (target.isEmpty()) {
            session.cancelPreview();
            session.show(Overlay.hint(TEXTS.get("end.nowhere")));
        } else if (target.get().equals(home())) {
            session.commit(TEXTS.get("end.step", line.from(bench), line.to(bench)), slide(input, state));
        } else {
            session.cancelPreview();
            rejoin(target.get(), input, session);
        }
        return back;
    }

    private void rejoin(NodeId target, PointerInput input, EditorSession session) {
        Edge.Ends ends = ends(isSource, line.end(!isSource), target);
        if (!isFree(bench, line)) {
            Joining.moved(bench, session, line.edge().id(), ends).join(input.screen());
        } else if (legal.contains(target)) {
            Diagram diagram = session.state().diagram();
            Diff diff = bench.rewiring().annotate(diagram, line.edge().id(), ends);
            String from = bench.called(diagram, ends.from());
            session.commit(TEXTS.get("reconnect.step", from, bench.called(diagram, ends.to())), diff);
        }
    }
}
