package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.ProviderType;
import gantry.model.kinds.ecs.StrategyItem;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives a service a base on capacity that AWS doesn't take back.
record SteadyBase(Catalogue catalogue, NodeId service) {

    /// Moves the base to a provider that the strategy has already.
    Fix on(CheckContext context, Strategy.Item steady) {
        String label = "Give " + Wording.quoted(context, steady.provider()) + " a base of 1";
        Strategy before = Strategy.of(context, context.diagram().require(service));
        return new Fix(label, now -> {
            var draft = new Draft(now);
            for (Strategy.Item item : before.items()) {
                long base = item.equals(steady) ? 1 : 0;
                now.element(item.place().id()).ifPresent(place -> {
                    Values values = changed(draft, place).values();
                    draft.put(place.withValues(item.set(values, Uses.BASE, base)));
                });
            }
            return draft.diff();
        });
    }

    /// Several items may stand in one cluster, so each change starts from the last.
    private static Element changed(Draft draft, Element place) {
        return place instanceof Node node ? draft.node(node.id()).orElse(node) : place;
    }

    /// Brings normal Fargate into the strategy, with a provider of the cluster or a new one.
    Fix add() {
        return Fixes.onNode("Give Fargate a base of 1", service, this::add);
    }

    private Diff add(Diagram now) {
        var topology = new Topology(now, catalogue);
        Node user = now.require(service);
        return topology.cluster(user)
                .map(cluster -> {
                    Diff diff = topology.followsCluster(user) ? Diff.NONE : withoutBases(now, topology, user);
                    Diagram free = now.apply(diff);
                    Optional<Node> drawn = free.descendants(cluster.id()).stream()
                            .filter(node -> node.isA(CapacityProvider.ID)
                                    && node.values().value(CapacityProvider.TYPE) == ProviderType.FARGATE)
                            .findFirst();
                    Diff added = drawn.map(node -> Diff.NONE).orElseGet(() -> provider(free, cluster).diff());
                    NodeId provider = drawn.map(Node::id).orElseGet(() -> provider(free, cluster).id());
                    Diff both = diff.then(added);
                    return both.then(use(now.apply(both), topology.followsCluster(user), cluster, provider));
                })
                .orElse(Diff.NONE);
    }

    private Creation.Added provider(Diagram now, Node cluster) {
        Creation.Added plain = new Placing(catalogue).addInside(now, cluster.id(), CapacityProvider.ID);
        return Placing.withValues(now, plain, values -> values.with(CapacityProvider.TYPE, ProviderType.FARGATE));
    }

    private static Diff withoutBases(Diagram now, Topology topology, Node user) {
        var draft = new Draft(now);
        topology.edgesFrom(user, Uses.ID)
                .forEach(edge -> draft.put(edge.withValues(edge.values().without(Uses.BASE))));
        return draft.diff();
    }

    private Diff use(Diagram now, boolean isInList, Node cluster, NodeId provider) {
        var draft = new Draft(now);
        if (isInList) {
            Node changed = now.require(cluster.id());
            var rows = new ArrayList<>(
                    changed.values().get(EcsCluster.DEFAULT_STRATEGY).orElse(List.of()).stream()
                            .map(row -> row.without(Uses.BASE))
                            .toList());
            rows.add(Values.EMPTY.with(StrategyItem.PROVIDER, provider.value()).with(Uses.BASE, 1L));
            draft.put(changed.withValues(changed.values().with(EcsCluster.DEFAULT_STRATEGY, rows)));
        } else {
            draft.put(Edge.of(draft.newEdgeId(), Uses.ID, service, provider)
                    .withValues(Values.EMPTY.with(Uses.BASE, 1L)));
        }
        return draft.diff();
    }
}
