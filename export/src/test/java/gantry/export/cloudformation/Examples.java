package gantry.export.cloudformation;

import gantry.export.Drawing;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.connection.Links;
import gantry.model.kinds.connection.Peers;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.connection.RoutesTo;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.Compatibility;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.network.InternetGateway;
import gantry.model.kinds.network.NatMode;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.storage.DynamoDbTable;
import java.util.List;
import java.util.Map;

/// Complete drawings that together use every connection kind that has a recipe.
final class Examples {

    private Examples() {}

    static Map<String, Diagram> all() {
        return Map.of(
                "fargate", fargateWebApp(), "lambda", lambdaWorker(), "ec2", bridgeService(), "tasks",
                scheduledTasks());
    }

    static Values port(long number) {
        return Values.EMPTY.with(PortMapping.CONTAINER_PORT, number);
    }

    /// A web service and an API behind a load balancer, with registry, bucket, logs, scaling and Service Connect.
    static Diagram fargateWebApp() {
        return new FargateExample().diagram();
    }

    /// Functions with every kind of trigger.
    static Diagram lambdaWorker() {
        return new LambdaExample().diagram();
    }

    /// A service on EC2 in network mode bridge, behind a load balancer, with linked containers.
    static Diagram bridgeService() {
        var drawing = new Drawing("Bridge service");
        NodeId region = drawing.node(Region.ID, "region");
        TwoZones network = TwoZones.in(drawing, region, "main", 0);
        TwoZones other = TwoZones.in(drawing, region, "other", 1);
        drawing.set(network.vpc(), Vpc.NAT_MODE, NatMode.PER_ZONE);
        NodeId cluster = drawing.node(EcsCluster.ID, "ec2", region);
        NodeId service = drawing.node(EcsService.ID, "shop", cluster);
        NodeId task = drawing.node(TaskDefinition.ID, "shop", region);
        NodeId front = drawing.node(Container.ID, "front", task);
        NodeId back = drawing.node(Container.ID, "back", task);
        drawing.set(service, EcsService.LAUNCH_TYPE, LaunchType.EC2)
                .set(task, TaskDefinition.COMPATIBILITIES, List.of(Compatibility.EC2))
                .set(task, TaskDefinition.NETWORK_MODE, NetworkMode.BRIDGE)
                .set(front, Container.MEMORY, 256L)
                .set(back, Container.MEMORY, 256L)
                .set(front, Container.PORT_MAPPINGS, List.of(port(80).with(PortMapping.HOST_PORT, 0L)));
        NodeId balancer = drawing.node(ApplicationLoadBalancer.ID, "shop", network.vpc());
        drawing.connect(service, Runs.ID, task);
        drawing.connect(balancer, Targets.ID, service);
        network.open().forEach(subnet -> drawing.connect(balancer, PlacedIn.ID, subnet));
        drawing.connect(front, Links.ID, back);
        drawing.connect(network.vpc(), Peers.ID, other.vpc());
        addDoors(drawing, network, balancer);
        return drawing.diagram();
    }

    /// A drawn internet gateway, and two groups of which one lets in the other.
    private static void addDoors(Drawing drawing, TwoZones network, NodeId balancer) {
        NodeId gateway = drawing.node(InternetGateway.ID, "door", network.vpc());
        network.open().forEach(subnet -> drawing.connect(subnet, RoutesTo.ID, gateway));
        NodeId outer = drawing.node(SecurityGroup.ID, "outer", network.vpc());
        NodeId inner = drawing.node(SecurityGroup.ID, "inner", network.vpc());
        drawing.connect(outer, Protects.ID, balancer);
        drawing.connect(inner, AllowsFrom.ID, outer);
    }

    /// A task that runs every night, and one that nothing runs.
    static Diagram scheduledTasks() {
        var drawing = new Drawing("Scheduled tasks");
        NodeId region = drawing.node(Region.ID, "region");
        TwoZones.in(drawing, region, "main", 0);
        drawing.node(EcsCluster.ID, "batch", region);
        NodeId task = drawing.node(TaskDefinition.ID, "report", region);
        drawing.node(Container.ID, "report", task);
        NodeId idle = drawing.node(TaskDefinition.ID, "idle", region);
        drawing.node(Container.ID, "idle", idle);
        NodeId table = drawing.node(DynamoDbTable.ID, "orders", region);
        NodeId nightly = drawing.node(EventBridgeSchedule.ID, "nightly", region);
        drawing.set(nightly, EventBridgeSchedule.EXPRESSION, "cron(0 2 * * ? *)");
        drawing.connect(nightly, RunsTask.ID, task);
        drawing.connect(task, Accesses.ID, table);
        return drawing.diagram();
    }
}
