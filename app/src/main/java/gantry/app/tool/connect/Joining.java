package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Overlay;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.app.tool.Choices.Option;
import gantry.app.tool.Workbench;
import gantry.model.diagram.ConnectionRules.Allowed;
import gantry.model.diagram.ConnectionRules.Refused;
import gantry.model.diagram.ConnectionRules.Reversed;
import gantry.model.diagram.ConnectionRules.Verdict;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Rewiring;
import gantry.model.geometry.Point;
import gantry.model.kind.Connection;
import gantry.model.kind.ConnectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ends a connection at a node: draws it, or asks what it means, which way round it goes, or whether an arrow will do.
///
/// @param moved the connection that gets these ends; empty for a new one
record Joining(Workbench bench, EditorSession session, NodeId from, NodeId to, Optional<EdgeId> moved) {

    private static final Texts TEXTS = Texts.of(Joining.class);

    /// A new connection.
    Joining(Workbench bench, EditorSession session, NodeId from, NodeId to) {
        this(bench, session, from, to, Optional.empty());
    }

    /// A connection that is there, between other nodes. It keeps its meaning where it can.
    static Joining moved(Workbench bench, EditorSession session, EdgeId edge, Edge.Ends ends) {
        return new Joining(bench, session, ends.from(), ends.to(), Optional.of(edge));
    }

    /// @param screen where to ask, in screen pixels
    void join(Point screen) {
        switch (new Judge(bench, judged()).judge(from, to)) {
            case Allowed(List<Connection> rows) -> {
                Optional<Connection> same = rows.stream().filter(this::isSame).findFirst();
                // Back to where it started may also mean that the user thought better of it.
                boolean isPlain = moved.isEmpty() && rows.size() == 1 && !from.equals(to);
                if (same.isPresent() || isPlain) {
                    connect(same.orElse(rows.getFirst()));
                } else {
                    List<Option> options = rows.stream().map(this::option).toList();
                    bench.choices().ask(screen, options, index -> connect(rows.get(index)));
                }
            }
            case Reversed(List<Connection> rows) -> askToReverse(screen, rows);
            case Refused refused -> refuse(screen, refused);
        }
    }

    /// A connection that is moved doesn't stand in its own way.
    private Diagram judged() {
        Diagram diagram = session.state().diagram();
        return moved.map(edge -> Rewiring.without(diagram, edge)).orElse(diagram);
    }

    private boolean isSame(Connection row) {
        return moved.flatMap(edge -> session.state().diagram().edge(edge))
                .filter(edge -> edge.isA(row.kind()))
                .isPresent();
    }

    private Option option(Connection row) {
        return new Option(bench.catalogue().connection(row.kind()).title(), row.meaning());
    }

    private void askToReverse(Point screen, List<Connection> rows) {
        session.show(Overlay.hint(reason() + TEXTS.get("join.other-way", name(to), name(from))));
        offer(screen, rows, TEXTS.get("join.unchecked"));
    }

    /// Why the way that was drawn is wrong, where the table of refusals knows.
    private String reason() {
        Diagram diagram = session.state().diagram();
        return bench.connections()
                .refusal(diagram.require(from), diagram.require(to))
                .map(row -> row.reason() + " ")
                .orElse("");
    }

    /// Says why it is refused; what is legal the other way round can be drawn at once.
    private void refuse(Point screen, Refused refused) {
        session.show(Overlay.hint(Judge.text(refused)));
        Verdict other = bench.connections().judge(judged(), to, from);
        offer(screen, other instanceof Allowed(var rows) ? rows : List.of(), Judge.text(refused));
    }

    private void offer(Point screen, List<Connection> back, String aboutArrow) {
        var options = new ArrayList<Option>();
        for (Connection row : back) {
            String title = bench.catalogue().connection(row.kind()).title();
            String label = back.size() == 1 ? TEXTS.get("join.reverse") : TEXTS.get("join.reverse-as", title);
            options.add(new Option(label, row.meaning()));
        }
        if (hasArrow()) {
            options.add(new Option(TEXTS.get("join.arrow"), aboutArrow));
        }
        if (!options.isEmpty()) {
            bench.choices().ask(screen, options, index -> {
                if (index < back.size()) {
                    reverse(back.get(index));
                } else {
                    annotate();
                }
            });
        }
    }

    private void reverse(Connection row) {
        new Joining(bench, session, to, from, moved).connect(row);
        String verb = bench.catalogue().connection(row.kind()).verb();
        session.show(Overlay.hint(TEXTS.get("join.reversed", name(to), verb, name(from))));
    }

    private boolean hasArrow() {
        return bench.catalogue().connections().stream().anyMatch(ConnectionKind::isFree);
    }

    private String name(NodeId id) {
        return bench.called(session.state().diagram(), id);
    }

    /// The answer may come when an end is gone again; then there is nothing to connect.
    private boolean isPossible() {
        Diagram diagram = session.state().diagram();
        return diagram.node(from).isPresent() && diagram.node(to).isPresent()
                && moved.filter(edge -> diagram.edge(edge).isEmpty()).isEmpty();
    }

    private void connect(Connection row) {
        if (!isPossible()) {
            return;
        }
        Diagram diagram = session.state().diagram();
        if (moved.isEmpty()) {
            commit(bench.creation().connect(diagram, row, from, to), TEXTS.get("join.step", name(from), name(to)));
        } else {
            rewire(moved.get(), bench.rewiring().connect(diagram, moved.get(), row, new Edge.Ends(from, to)));
        }
    }

    private void annotate() {
        if (!isPossible()) {
            return;
        }
        Diagram diagram = session.state().diagram();
        if (moved.isEmpty()) {
            commit(bench.creation().annotate(diagram, from, to), TEXTS.get("arrow.step", name(from), name(to)));
        } else {
            rewire(moved.get(), bench.rewiring().annotate(diagram, moved.get(), new Edge.Ends(from, to)));
        }
    }

    private void rewire(EdgeId edge, Diff diff) {
        session.commit(TEXTS.get("reconnect.step", name(from), name(to)), diff, Selection.of(edge), MergeKey.NONE);
    }

    private void commit(Creation.Connected connected, String label) {
        session.commit(label, connected.diff(), Selection.of(connected.id()), MergeKey.NONE);
    }
}
