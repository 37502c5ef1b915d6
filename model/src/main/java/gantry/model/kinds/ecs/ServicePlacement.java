package gantry.model.kinds.ecs;

import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.binding.Spelling;
import java.util.List;

/// The properties of an [EcsService] that say on which instances and in which zones its tasks run.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement.html
final class ServicePlacement {

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";
    private static final String PLACEMENT = "Placement";

    /// At most five: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
    static final Property<List<Values>> PLACEMENT_STRATEGIES = Property.of(
            "placementStrategies", new ListOf<>(PlacementStrategy.TYPE, 5))
            .group(PLACEMENT)
            .about("How instances are chosen for tasks, the first rule counting most. Not on Fargate.")
            .source(GUIDE + "task-placement-strategies.html")
            .to(
                    Target.CLOUDFORMATION,
                    "Service",
                    "/PlacementStrategies",
                    Spelling.capitalisedItems(PlacementStrategy.TYPE))
            .unbound(Target.KUBERNETES, "report: pods are spread over zones and nodes");

    /// At most ten, with those of the task definition: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
    static final Property<List<Values>> PLACEMENT_CONSTRAINTS = Property.of(
            "placementConstraints", new ListOf<>(PlacementConstraint.TYPE, 10))
            .group(PLACEMENT)
            .about("Which instances may run the tasks. Not on Fargate.")
            .source(GUIDE + "task-placement-constraints.html")
            .to(
                    Target.CLOUDFORMATION,
                    "Service",
                    "/PlacementConstraints",
                    Spelling.capitalisedItems(PlacementConstraint.TYPE))
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    static final Property<Boolean> ZONE_REBALANCING = Property.of("availabilityZoneRebalancing", new Flag())
            .title("Rebalance Availability Zones")
            .fallback(true)
            .group(PLACEMENT)
            .about("Moves tasks when one zone has more than another. It needs room for one more task.")
            .source(GUIDE + "service-rebalancing.html")
            .unbound(Target.CLOUDFORMATION, "written only where the deployment leaves room for it")
            .unbound(Target.KUBERNETES, "report: the scheduler doesn't move pods that run");

    private ServicePlacement() {}
}
