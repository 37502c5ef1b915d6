package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.SchedulingStrategy;
import java.util.ArrayList;
import java.util.List;

/// On what the tasks of a service run: the capacity providers that it uses, else its launch type. AWS takes one of both.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
final class ServiceCapacity {

    private static final long ALL = 100;

    private final Plan plan;
    private final Node service;
    private final Resource resource;
    private final List<Object> strategy;
    private final LaunchType launchType;

    ServiceCapacity(Plan plan, Node service) {
        this.plan = plan;
        this.service = service;
        resource = plan.primary(service).orElseThrow();
        strategy = strategy();
        launchType = plan.topology().launchType(service);
    }

    void add() {
        if (!strategy.isEmpty()) {
            resource.set("/CapacityProviderStrategy", strategy);
        } else if (plan.topology().followsCluster(service)) {
            resource.properties().remove("/LaunchType");
        } else if (launchType == LaunchType.FARGATE) {
            resource.set("/CapacityProviderStrategy", derivedStrategy());
        } else {
            resource.set("/LaunchType", launchType.value());
        }
        plan.topology()
                .cluster(service)
                .flatMap(cluster -> plan.find(cluster, ClusterRecipe.ASSOCIATIONS))
                .ifPresent(resource::after);
        SchedulingStrategy scheduling = plan.usable(service, EcsService.SCHEDULING_STRATEGY)
                .orElse(SchedulingStrategy.REPLICA);
        if (launchType == LaunchType.FARGATE) {
            fargate(scheduling);
        } else {
            resource.properties().remove("/PlatformVersion");
        }
        boolean isCounted = scheduling == SchedulingStrategy.REPLICA
                || resource.properties().get("/SchedulingStrategy").isEmpty();
        if (isCounted && plan.topology().scaling(service).isEmpty()) {
            resource.set("/DesiredCount", plan.parameter(service, EcsService.DESIRED_COUNT));
        }
    }

    /// What the drawn connections say; providers of other clusters are reported.
    private List<Object> strategy() {
        var items = new ArrayList<Object>();
        for (Edge edge : plan.topology().edgesFrom(service, Uses.ID).toList()) {
            Node provider = EdgeRecipe.to(edge, plan);
            if (plan.topology().cluster(provider).equals(plan.topology().cluster(service))) {
                CapacityProviderRecipe.name(provider, plan)
                        .ifPresent(name -> items.add(Block.of(
                                "CapacityProvider", name,
                                "Base", plan.usable(edge, Uses.BASE).orElseThrow(),
                                "Weight", plan.usable(edge, Uses.WEIGHT).orElseThrow())));
            } else {
                plan.report(
                        ExportRules.NOT_EXPRESSED,
                        edge,
                        plan.label(service) + " can't use " + plan.label(provider)
                                + ", because that belongs to another cluster.");
            }
        }
        return items;
    }

    private List<Block> derivedStrategy() {
        Block steady = Block.of("CapacityProvider", ClusterRecipe.FARGATE, "Base", 1, "Weight", 1);
        Block spot = Block.of("CapacityProvider", ClusterRecipe.FARGATE_SPOT, "Weight", 1);
        return plan.usable(service, EcsService.SPOT).orElse(false) ? List.of(steady, spot) : List.of(steady);
    }

    private void fargate(SchedulingStrategy scheduling) {
        if (scheduling == SchedulingStrategy.DAEMON) {
            resource.properties().remove("/SchedulingStrategy");
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    service,
                    FieldPath.of(EcsService.SCHEDULING_STRATEGY),
                    plan.label(service) + " is exported as a replica service, because Fargate has no daemons. "
                            + "Choose the launch type EC2 for one task per instance.");
        } else if (plan.usable(service, EcsService.ZONE_REBALANCING).orElse(true)
                && plan.usable(service, EcsService.MAXIMUM_PERCENT).orElse(ALL) > ALL) {
            // Needs room for one more task: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html
            resource.set("/AvailabilityZoneRebalancing", "ENABLED");
        }
    }
}
