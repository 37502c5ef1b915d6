package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.diagram.ConnectionRules;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.Operations;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.Refusal;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What can be done about one connection that isn't legal: another meaning, the other direction, an arrow, nothing.
final class ConnectionRepair {

    private final CheckContext context;
    private final Catalogue catalogue;
    private final Edge edge;

    ConnectionRepair(CheckContext context, Edge edge) {
        this.context = context;
        this.catalogue = context.catalogue();
        this.edge = edge;
    }

    /// The repairs, the one that keeps most of what was meant first.
    List<Fix> fixes() {
        var fixes = new ArrayList<Fix>();
        if (!edge.from().equals(edge.to())) {
            usual(edge).ifPresent(row -> fixes.add(
                    redraw("Make it '" + catalogue.connection(row.kind()).title() + "'", same -> same)));
            usual(edge.reversed()).ifPresent(row -> fixes.add(redraw("Turn the connection round", Edge::reversed)));
        }
        fixes.add(Fixes.remove("Delete the connection", edge.id()));
        arrow().ifPresent(fixes::add);
        return fixes;
    }

    /// The legal connection between the ends of `wanted`: of its own kind, else the usual one. Empty when there is
    /// none or when it is drawn already.
    private Optional<Connection> usual(Edge wanted) {
        Node from = context.diagram().require(wanted.from());
        Node to = context.diagram().require(wanted.to());
        var rules = new ConnectionRules(catalogue);
        boolean isRefused = rules.refusal(from, to).filter(Refusal::isConditional).isPresent();
        return catalogue.between(from.kind(), to.kind()).stream()
                .filter(row -> !isRefused && !isDrawn(row, from, to))
                .filter(row -> rules.misplaced(context.diagram(), from, to, row).isEmpty())
                .sorted((a, b) -> Boolean.compare(b.kind().equals(wanted.kind()), a.kind().equals(wanted.kind())))
                .findFirst();
    }

    private boolean isDrawn(Connection row, Node from, Node to) {
        return context.diagram().edgesFrom(from.id()).stream()
                .anyMatch(each -> each.isA(row.kind()) && each.to().equals(to.id()));
    }

    private Fix redraw(String label, UnaryOperator<Edge> turn) {
        EdgeId id = edge.id();
        return new Fix(label, diagram -> {
            if (diagram.edge(id).isEmpty()) {
                return Diff.NONE;
            }
            Edge turned = turn.apply(diagram.require(id));
            Diff removal = Operations.remove(diagram, List.of(id));
            Diagram without = diagram.apply(removal);
            var verdict = new ConnectionRules(catalogue).judge(without, turned.from(), turned.to());
            if (!(verdict instanceof ConnectionRules.Allowed(var meanings))) {
                return Diff.NONE;
            }
            Connection row = meanings.stream()
                    .filter(each -> each.kind().equals(turned.kind()))
                    .findFirst()
                    .orElse(meanings.getFirst());
            return removal.then(new Creation(catalogue)
                    .connect(without, row, turned.from(), turned.to())
                    .diff());
        });
    }

    private Optional<Fix> arrow() {
        EdgeId id = edge.id();
        return catalogue.freeConnection()
                .map(kind -> new Fix("Keep it as a plain arrow", diagram -> diagram.edge(id)
                        .map(old -> new Edge(id, kind.id(), old.ends(), old.way(), Values.EMPTY, List.of()))
                        .map(plain -> new Draft(diagram).put(plain).diff())
                        .orElse(Diff.NONE)));
    }
}
