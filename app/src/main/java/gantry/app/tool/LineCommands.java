package gantry.app.tool;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Overlay;
import gantry.app.text.Texts;
import gantry.model.diagram.ConnectionRules.Allowed;
import gantry.model.diagram.ConnectionRules.Refused;
import gantry.model.diagram.ConnectionRules.Reversed;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Rewiring;
import gantry.model.geometry.Way;
import gantry.model.kind.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What menus and keys do to the selected connections. Each command is one undo step; the status line says what it passed
/// over and why.
public final class LineCommands {

    private static final Texts TEXTS = Texts.of(LineCommands.class);

    private final Workbench bench;

    public LineCommands(Workbench bench) {
        this.bench = bench;
    }

    /// The selected connections, in the order in which they were selected.
    public static List<Edge> selected(EditorState state) {
        return state.selection().ids().stream()
                .filter(EdgeId.class::isInstance)
                .flatMap(id -> state.diagram().edge((EdgeId) id).stream())
                .toList();
    }

    /// Leaves the lines to the router again.
    public void straighten(EditorSession session) {
        Diagram diagram = session.state().diagram();
        Diff diff = Diff.NONE;
        var bent = new ArrayList<Edge>();
        for (Edge edge : selected(session.state())) {
            if (!edge.way().isAutomatic()) {
                bent.add(edge);
                diff = diff.then(Operations.setWay(diagram, edge.id(), Way.AUTOMATIC));
            }
        }
        if (bent.isEmpty()) {
            session.show(Overlay.hint(TEXTS.get("line.straight-already")));
        } else {
            commit(session, step(diagram, bent, true), diff);
        }
    }

    /// Turns lines round where that is legal and means the same.
    public void reverse(EditorSession session) {
        Diagram diagram = session.state().diagram();
        Diagram changed = diagram;
        Diff diff = Diff.NONE;
        var turned = new ArrayList<Edge>();
        var refusals = new ArrayList<String>();
        for (Edge edge : selected(session.state())) {
            Optional<String> refusal = refusal(changed, edge);
            if (refusal.isPresent()) {
                refusals.add(refusal.get());
            } else {
                Diff turn = turn(changed, edge);
                diff = diff.then(turn);
                changed = changed.apply(turn);
                turned.add(edge);
            }
        }
        if (!turned.isEmpty()) {
            commit(session, step(diagram, turned, false), diff);
        }
        if (!refusals.isEmpty()) {
            session.show(Overlay.hint(refusals.size() == 1
                    ? refusals.getFirst()
                    : TEXTS.get("line.several-stay", refusals.size(), refusals.getFirst())));
        }
    }

    /// Why a connection can't be turned round; empty when it can.
    private Optional<String> refusal(Diagram diagram, Edge edge) {
        if (diagram.edge(edge.id()).isEmpty()) {
            return Optional.of(TEXTS.get("line.replaced"));
        }
        if (isFree(edge)) {
            return Optional.empty();
        }
        var verdict = bench.connections().judge(Rewiring.without(diagram, edge.id()), edge.to(), edge.from());
        return switch (verdict) {
            case Allowed(List<Connection> rows) -> rows.stream().anyMatch(row -> edge.isA(row.kind()))
                    ? Optional.empty()
                    : Optional.of(TEXTS.get("line.means-something-else", name(diagram, edge, false),
                            name(diagram, edge, true)));
            case Refused(String reason, String path) -> Optional.of(
                    path.isEmpty() ? reason : TEXTS.get("line.refused", reason, path));
            case Reversed _ -> Optional.of(
                    TEXTS.get("line.one-way", name(diagram, edge, true), name(diagram, edge, false)));
        };
    }

    private Diff turn(Diagram diagram, Edge edge) {
        var ends = new Edge.Ends(edge.to(), edge.from());
        if (isFree(edge)) {
            return bench.rewiring().annotate(diagram, edge.id(), ends);
        }
        String from = diagram.require(edge.to()).kind();
        String to = diagram.require(edge.from()).kind();
        Connection row = bench.catalogue().row(edge.kind(), from, to).orElseThrow();
        return bench.rewiring().connect(diagram, edge.id(), row, ends);
    }

    private boolean isFree(Edge edge) {
        return bench.catalogue().connection(edge.kind()).isFree();
    }

    private String name(Diagram diagram, Edge edge, boolean isSource) {
        return bench.called(diagram, isSource ? edge.from() : edge.to());
    }

    private String step(Diagram diagram, List<Edge> edges, boolean isStraightened) {
        if (edges.size() > 1) {
            return isStraightened
                    ? TEXTS.get("line.straighten-several", edges.size())
                    : TEXTS.get("line.reverse-several", edges.size());
        }
        String from = name(diagram, edges.getFirst(), true);
        String to = name(diagram, edges.getFirst(), false);
        return isStraightened ? TEXTS.get("line.straighten-one", from, to) : TEXTS.get("line.reverse-one", from, to);
    }

    private static void commit(EditorSession session, String label, Diff diff) {
        session.commit(label, diff, session.state().selection(), MergeKey.NONE);
    }
}
