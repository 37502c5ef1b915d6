package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Wraps;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.StrategyItem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Fixes of strategies that a connection or an item of a list says.
final class StrategyRepair {

    private StrategyRepair() {}

    static Fix leaveOut(CheckContext context, Strategy strategy, Strategy.Item item) {
        List<Strategy.Item> others = strategy.items().stream().filter(each -> !each.equals(item)).toList();
        return keep(context, strategy, others, "Leave out " + Wording.quoted(context, item.provider()));
    }

    /// Takes everything else out of the strategy. A base of what stays stays as well.
    static Fix keep(CheckContext context, Strategy strategy, List<Strategy.Item> kept, String label) {
        List<Strategy.Item> gone = strategy.items().stream().filter(item -> !kept.contains(item)).toList();
        Set<String> ids = gone.stream().map(item -> item.provider().id().value()).collect(Collectors.toSet());
        boolean isInList = gone.stream().anyMatch(item -> item.row().isPresent());
        return isInList
                ? Fixes.change(label, strategy.holder().id(), values -> without(values, ids))
                : Fixes.remove(label, gone.stream().map(item -> item.place().id()).toArray(ElementId[]::new));
    }

    private static Values without(Values cluster, Set<String> providers) {
        List<Values> rest = cluster.get(EcsCluster.DEFAULT_STRATEGY).orElse(List.of()).stream()
                .filter(row -> row.get(StrategyItem.PROVIDER).filter(providers::contains).isEmpty())
                .toList();
        return rest.isEmpty()
                ? cluster.without(EcsCluster.DEFAULT_STRATEGY)
                : cluster.with(EcsCluster.DEFAULT_STRATEGY, rest);
    }

    /// Lets the provider wrap a group of its cluster that no other wraps; empty when there is none.
    static Optional<Fix> wrap(CheckContext context, Node provider, Node cluster) {
        return context.diagram().descendants(cluster.id()).stream()
                .filter(node -> node.isA(Ec2Capacity.ID)
                        && context.topology().sources(node, Wraps.ID).isEmpty())
                .min(Comparator.comparing(Node::id))
                .map(capacity -> Fixes.connect(
                        "Wrap the EC2 capacity " + Wording.quoted(context, capacity),
                        context.catalogue(),
                        Wraps.ID,
                        provider.id(),
                        capacity.id()));
    }
}
