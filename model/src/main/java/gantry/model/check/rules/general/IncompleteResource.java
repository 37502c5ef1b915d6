package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.ConnectionRules;
import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Connection;
import gantry.model.kind.Expectation;
import gantry.model.kind.LineStyle;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.StrategyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A node has the neighbours without which it would do nothing.
public final class IncompleteResource implements Rule {

    private static final int MOST_OFFERS = 3;

    private static final RuleInfo INFO = RuleInfo.of(
            "general/incomplete-resource",
            "Not finished",
            Severity.WARNING,
            "AWS creates such a resource without complaint, and some of them cost money from the first minute. But a "
                    + "load balancer without targets or a function that nothing calls does no work.",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Diagram diagram = context.diagram();
        Map<String, List<Node>> byKind = diagram.nodes().stream().collect(Collectors.groupingBy(Node::kind));
        var containment = new ContainmentRules(context.catalogue());
        Set<String> standing = inDefaultStrategies(context);
        for (Node node : diagram.nodes()) {
            NodeKind kind = context.catalogue().node(node.kind());
            List<Expectation> open = kind.expectations().stream()
                    .filter(expectation -> !isMet(context, containment, node, expectation))
                    .toList();
            if (!kind.isAnnotation() && !open.isEmpty() && !standing.contains(node.id().value())) {
                var finding = report.at(node);
                fixes(context, node, open, byKind).forEach(finding::fix);
                finding.say(Wording.full(context, node) + " is not finished: "
                        + Wording.and(open.stream().map(Expectation::otherwise).toList())
                        + ". It would be created but do nothing.");
            }
        }
    }

    /// The capacity providers that the services of a cluster use without being connected to them.
    private static Set<String> inDefaultStrategies(CheckContext context) {
        return context.nodes(EcsCluster.ID).stream()
                .flatMap(cluster -> cluster.values().get(EcsCluster.DEFAULT_STRATEGY).orElse(List.of()).stream())
                .flatMap(item -> item.get(StrategyItem.PROVIDER).stream())
                .collect(Collectors.toSet());
    }

    /// What is missing comes first, unless adding it would only lead to the next thing that is missing.
    private static List<Fix> fixes(
            CheckContext context, Node node, List<Expectation> open, Map<String, List<Node>> byKind) {
        var fixes = new ArrayList<Fix>();
        Fix delete = Fixes.remove("Delete " + Wording.quoted(context, node), node.id());
        if (open.size() > 1) {
            return List.of(delete);
        }
        Expectation only = open.getFirst();
        fixes.addAll(neighbours(context, node, only, byKind));
        boolean isComplete = only.side() != Expectation.Side.INSIDE
                || only.kinds().stream().noneMatch(kind -> needsMore(context, kind));
        fixes.add(isComplete ? fixes.size() : 0, delete);
        return fixes;
    }

    /// Whether a node of the kind is of no use without a further one, or without a role.
    private static boolean needsMore(CheckContext context, String kind) {
        return context.catalogue().rows().stream()
                .anyMatch(row -> row.from().equals(kind) && row.cardinality().minOut() > 0
                        || row.to().equals(kind) && isRole(context, row));
    }

    private static boolean isRole(CheckContext context, Connection row) {
        return context.catalogue().connection(row.kind()).style() == LineStyle.ROLE;
    }

    private static boolean isMet(
            CheckContext context, ContainmentRules containment, Node node, Expectation expectation) {
        if (expectation.instead().filter(name -> isFilled(node.values().raw().get(name))).isPresent()) {
            return true;
        }
        Diagram diagram = context.diagram();
        List<String> kinds = expectation.kinds();
        Stream<Edge> in = diagram.edgesTo(node.id()).stream().filter(edge -> counts(context, expectation, edge.kind()));
        Stream<Edge> out = diagram.edgesFrom(node.id()).stream()
                .filter(edge -> counts(context, expectation, edge.kind()));
        return switch (expectation.side()) {
            case IN -> in.findAny().isPresent() || holds(diagram, containment, node, kinds);
            case OUT -> out.findAny().isPresent() || holds(diagram, containment, node, kinds);
            case ANY -> Stream.concat(in, out).findAny().isPresent() || holds(diagram, containment, node, kinds);
            case INSIDE -> holds(diagram, containment, node, kinds);
            case FILLED -> properties(context, node, expectation)
                    .noneMatch(property -> List.of().equals(node.values().raw().get(property.name())));
        };
    }

    private static boolean isFilled(@Nullable Object json) {
        return json != null && !Map.of().equals(json) && !List.of().equals(json);
    }

    private static boolean holds(Diagram diagram, ContainmentRules containment, Node node, List<String> kinds) {
        return diagram.descendants(node.id()).stream()
                .filter(inner -> kinds.contains(inner.kind()))
                .anyMatch(inner -> containment.owner(diagram, inner.id()).equals(node.id()));
    }

    private static boolean counts(CheckContext context, Expectation expectation, String connection) {
        return expectation.kinds().isEmpty()
                ? !context.catalogue().connection(connection).isAnnotation()
                : expectation.kinds().contains(connection);
    }

    private static Stream<Property<?>> properties(CheckContext context, Node node, Expectation expectation) {
        return context.catalogue().node(node.kind()).properties().stream()
                .filter(property -> expectation.kinds().contains(property.name()));
    }

    /// Offers to fill the list, to add what belongs inside, or to connect the node with the only one that it could be meant for.
    private static List<Fix> neighbours(
            CheckContext context, Node node, Expectation expectation, Map<String, List<Node>> byKind) {
        var fixes = new ArrayList<Fix>();
        if (expectation.side() == Expectation.Side.FILLED) {
            return properties(context, node, expectation)
                    .filter(property -> property.fallbackJson().isPresent())
                    .map(property -> Fixes.clear(
                            "Use the default of " + Wording.inSentence(property), node.id(), property))
                    .toList();
        }
        if (expectation.side() == Expectation.Side.INSIDE) {
            for (String kind : expectation.kinds()) {
                String label = "Add " + context.catalogue().node(kind).title() + " inside";
                fixes.add(Fixes.onNode(label, node.id(), now -> new Placing(context.catalogue())
                        .addInside(now, node.id(), kind)
                        .diff()));
            }
            return fixes;
        }
        for (Connection row : context.catalogue().rows()) {
            boolean isOut = row.from().equals(node.kind()) && expectation.side() != Expectation.Side.IN;
            boolean isIn = row.to().equals(node.kind()) && expectation.side() != Expectation.Side.OUT;
            List<Node> others = byKind.getOrDefault(isOut ? row.to() : row.from(), List.of());
            boolean isOnly = others.size() == 1 && !others.getFirst().equals(node);
            if (!counts(context, expectation, row.kind()) || !(isOut || isIn) || !isOnly) {
                continue;
            }
            Node from = isOut ? node : others.getFirst();
            Node to = isOut ? others.getFirst() : node;
            boolean isOfItsKind = !isRole(context, row) || row.fits(from.values());
            if (isOfItsKind && isLegal(context, row, from, to)) {
                fixes.add(Fixes.connect(
                        "Connect it: " + Wording.quoted(context, from) + " "
                                + context.catalogue().connection(row.kind()).verb() + " "
                                + Wording.quoted(context, to),
                        context.catalogue(),
                        row.kind(),
                        from.id(),
                        to.id()));
            }
        }
        return fixes.subList(0, Math.min(MOST_OFFERS, fixes.size()));
    }

    private static boolean isLegal(CheckContext context, Connection row, Node from, Node to) {
        return new ConnectionRules(context.catalogue()).judge(context.diagram(), from.id(),
                to.id()) instanceof ConnectionRules.Allowed(var meanings)
                && meanings.contains(row);
    }
}
