package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Wraps;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.ProviderType;
import java.util.List;
import java.util.Optional;

/// On which drawn instances the tasks of services run.
final class ServiceInstances {

    private final CheckContext context;
    private final ClusterInstances instances;

    ServiceInstances(CheckContext context) {
        this.context = context;
        this.instances = new ClusterInstances(context);
    }

    /// The groups of instances behind the capacity providers of the service, else all of its cluster. Empty when the
    /// service doesn't run on EC2, when nothing is drawn, and when ECS creates instances as it needs them.
    List<Node> of(Node service) {
        var topology = context.topology();
        if (topology.launchType(service) != LaunchType.EC2) {
            return List.of();
        }
        Optional<Node> cluster = topology.cluster(service);
        List<Node> providers = topology.providers(service);
        if (providers.isEmpty()) {
            return cluster.map(instances::in).orElse(List.of());
        }
        boolean isBounded = providers.stream()
                .allMatch(each -> each.values().value(CapacityProvider.TYPE) == ProviderType.EC2);
        return isBounded
                ? providers.stream().flatMap(each -> topology.targets(each, Wraps.ID).stream()).distinct().toList()
                : List.of();
    }
}
