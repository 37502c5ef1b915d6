package gantry.model.check;

import gantry.model.diagram.ConnectionRules;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Edits;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The fixes that many rules offer. All of them do nothing when their element is gone by the time of the click.
public final class Fixes {

    private Fixes() {}

    /// Sets one property.
    public static <T> Fix set(String label, ElementId id, Property<T> property, T value) {
        return new Fix(label, diagram -> Edits.set(diagram, List.of(id), property, value));
    }

    /// Takes the value away, so that the default counts again.
    public static Fix clear(String label, ElementId id, Property<?> property) {
        return new Fix(label, diagram -> Edits.clear(diagram, List.of(id), property));
    }

    /// Changes the values of one element.
    public static Fix change(String label, ElementId id, UnaryOperator<Values> step) {
        return changeAll(label, List.of(id), step);
    }

    /// Changes the values of several elements in the same way.
    public static Fix changeAll(String label, Collection<? extends ElementId> ids, UnaryOperator<Values> step) {
        List<ElementId> all = List.copyOf(ids);
        return new Fix(label, diagram -> {
            var draft = new Draft(diagram);
            for (ElementId id : all) {
                diagram.element(id)
                        .ifPresent(element -> draft.put(element.withValues(step.apply(element.values()))));
            }
            return draft.diff();
        });
    }

    public static Fix rename(String label, NodeId id, Function<Diagram, String> name) {
        return onNode(label, id, diagram -> Edits.rename(diagram, id, name.apply(diagram)));
    }

    /// Removes an element with everything inside it.
    public static Fix remove(String label, ElementId... ids) {
        List<ElementId> all = List.of(ids);
        return new Fix(label, diagram -> Operations.remove(diagram, all));
    }

    /// Removes connections.
    public static Fix disconnect(String label, Collection<Edge> edges) {
        return remove(label, edges.stream().map(Edge::id).toArray(EdgeId[]::new));
    }

    /// Draws a connection of `connectionKind`, as long as that is legal.
    public static Fix connect(String label, Catalogue catalogue, String connectionKind, NodeId from, NodeId to) {
        return new Fix(label, diagram -> diagram.node(from).isPresent() && diagram.node(to).isPresent()
                ? connect(diagram, catalogue, connectionKind, from, to)
                : Diff.NONE);
    }

    /// The change that [#connect(String, Catalogue, String, NodeId, NodeId)] makes, for fixes with several steps.
    public static Diff connect(Diagram diagram, Catalogue catalogue, String connectionKind, NodeId from, NodeId to) {
        ConnectionRules.Verdict verdict = new ConnectionRules(catalogue).judge(diagram, from, to);
        if (verdict instanceof ConnectionRules.Allowed(var meanings)) {
            return meanings.stream()
                    .filter(row -> row.kind().equals(connectionKind))
                    .findFirst()
                    .map(row -> new Creation(catalogue).connect(diagram, row, from, to).diff())
                    .orElse(Diff.NONE);
        }
        return Diff.NONE;
    }

    /// The first fix of every finding of a rule, as one.
    public static Fix all(Checker.Result result, RuleInfo rule) {
        List<Fix> fixes = result.problems().stream()
                .filter(problem -> problem.rule().id().equals(rule.id()))
                .flatMap(problem -> problem.fixes().stream().limit(1))
                .toList();
        return inTurn("Fix all " + fixes.size() + " of “" + rule.title() + "”", fixes);
    }

    /// Several fixes as one, each for what those before it leave.
    public static Fix inTurn(String label, List<Fix> fixes) {
        List<Fix> all = List.copyOf(fixes);
        return new Fix(label, diagram -> {
            Diff total = Diff.NONE;
            Diagram mended = diagram;
            for (Fix fix : all) {
                Diff diff = fix.change().apply(mended);
                mended = mended.apply(diff);
                total = total.then(diff);
            }
            return total;
        });
    }

    /// A fix that does nothing once the node is gone.
    public static Fix onNode(String label, NodeId id, Function<Diagram, Diff> change) {
        return new Fix(label, diagram -> diagram.node(id).isPresent() ? change.apply(diagram) : Diff.NONE);
    }
}
