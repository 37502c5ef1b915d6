package gantry.export.kubernetes;

import gantry.export.Drawing;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.Listener;
import gantry.model.kinds.balancing.ListenerProtocol;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.Requests;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.StartCondition;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.AppProtocol;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.HealthCheck;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.ScalingMetric;
import gantry.model.kinds.ecs.ScalingPolicy;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.storage.S3Bucket;
import gantry.model.kinds.whiteboard.Client;
import java.util.List;
import java.util.Map;

/// A web shop on Fargate: a load balancer, two services that talk to each other, auto scaling, a nightly task, secrets,
/// containers that wait for others, a bucket and a registry.
final class Shop {

    private static final String SECRET = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop-db-AbCdEf:password::";

    private final Drawing drawing = new Drawing("Shop");
    private final NodeId region = drawing.node(Region.ID, "Frankfurt");
    private final NodeId cluster = drawing.node(EcsCluster.ID, "shop", region);

    private Shop() {}

    static Diagram diagram() {
        return new Shop().draw();
    }

    private Diagram draw() {
        drawing.set(region, Region.CODE, "eu-central-1");
        NodeId vpc = drawing.node(Vpc.ID, "main", region);
        NodeId first = subnet(vpc, "public-a", "10.0.0.0/22");
        NodeId second = subnet(vpc, "public-b", "10.0.4.0/22");
        NodeId web = service("web", webTask());
        NodeId api = service("Order_API", apiTask());
        drawing.connect(web, TalksTo.ID, api);
        NodeId balancer = drawing.node(ApplicationLoadBalancer.ID, "public", vpc);
        drawing.set(balancer, ApplicationLoadBalancer.LISTENERS, List.of(
                Values.EMPTY.with(Listener.PROTOCOL, ListenerProtocol.HTTP).with(Listener.PORT, 80L),
                Values.EMPTY.with(Listener.PROTOCOL, ListenerProtocol.HTTPS).with(Listener.PORT, 443L).with(
                        Listener.CERTIFICATE_ARN,
                        "arn:aws:acm:eu-central-1:123456789012:certificate/11111111-2222-3333-4444-555555555555")));
        drawing.connect(balancer, PlacedIn.ID, first);
        drawing.connect(balancer, PlacedIn.ID, second);
        EdgeId toWeb = drawing.connect(balancer, Targets.ID, web);
        drawing.set(toWeb, Targets.HEALTH_CHECK_PATH, "/healthz");
        EdgeId toApi = drawing.connect(balancer, Targets.ID, api);
        drawing.set(toApi, Targets.PATHS, List.of("/api", "/api/*"));
        drawing.connect(drawing.node(Client.ID, "Customers"), Requests.ID, balancer);
        scale(web);
        nightly();
        return drawing.diagram();
    }

    private NodeId subnet(NodeId vpc, String name, String cidr) {
        NodeId subnet = drawing.node(Subnet.ID, name, vpc);
        drawing.set(subnet, Subnet.CIDR, CidrBlock.parse(cidr).orElseThrow()).set(subnet, Subnet.PUBLIC, true);
        return subnet;
    }

    private NodeId service(String name, NodeId task) {
        NodeId service = drawing.node(EcsService.ID, name, cluster);
        drawing.connect(service, Runs.ID, task);
        return service;
    }

    private NodeId webTask() {
        NodeId task = drawing.node(TaskDefinition.ID, "web", region);
        drawing.set(task, TaskDefinition.CPU, 1024L).set(task, TaskDefinition.MEMORY, 2048L);
        NodeId web = drawing.node(Container.ID, "web", task);
        drawing.set(web, Container.PORT_MAPPINGS, List.of(port(8080).with(PortMapping.APP_PROTOCOL, AppProtocol.HTTP)))
                .set(web, Container.READONLY_ROOT_FILESYSTEM, true)
                .set(web, Container.USER, "1000:1000")
                .set(web, Container.ENVIRONMENT, Map.of(
                        "A", "1", "DEBUG", "false", "GREETING", "Hello $(NAME)", "LOG_LEVEL", "info", "PORT", "8080"))
                .set(web, Container.SECRETS, Map.of("DB_PASSWORD", SECRET));
        NodeId migrate = drawing.node(Container.ID, "migrate", task);
        drawing.set(migrate, Container.ESSENTIAL, false)
                .set(migrate, Container.COMMAND, List.of("migrate", "$(date)"))
                .set(migrate, Container.SECRETS, Map.of("DB_PASSWORD", SECRET));
        NodeId proxy = drawing.node(Container.ID, "proxy", task);
        drawing.set(proxy, Container.CPU, 128L)
                .set(proxy, Container.MEMORY, 256L)
                .set(proxy, Container.HEALTH_CHECK, Values.EMPTY
                        .with(HealthCheck.COMMAND, List.of(
                                "CMD-SHELL", "curl -f http://localhost:9901/ready || exit 1"))
                        .with(HealthCheck.START_PERIOD, 60L));
        EdgeId success = drawing.connect(web, DependsOn.ID, migrate);
        drawing.set(success, DependsOn.CONDITION, StartCondition.SUCCESS);
        EdgeId healthy = drawing.connect(web, DependsOn.ID, proxy);
        drawing.set(healthy, DependsOn.CONDITION, StartCondition.HEALTHY);
        NodeId repository = drawing.node(EcrRepository.ID, "shop/web", region);
        EdgeId pulls = drawing.connect(web, Pulls.ID, repository);
        drawing.set(pulls, Pulls.TAG, "1.4.2");
        NodeId bucket = drawing.node(S3Bucket.ID, "shop-assets", region);
        EdgeId accesses = drawing.connect(task, Accesses.ID, bucket);
        drawing.set(accesses, Accesses.MODE, AccessMode.READ_WRITE);
        drawing.connect(drawing.node(IamRole.ID, "web-role"), TaskRole.ID, task);
        return task;
    }

    private static Values port(long number) {
        return Values.EMPTY.with(PortMapping.CONTAINER_PORT, number);
    }

    private NodeId apiTask() {
        NodeId task = drawing.node(TaskDefinition.ID, "api", region);
        NodeId api = drawing.node(Container.ID, "api", task);
        drawing.set(api, Container.PORT_MAPPINGS, List.of(port(80)))
                .set(api, Container.ENVIRONMENT, Map.of("LEVEL", "1", "TEXT", "costs $(X)"));
        return task;
    }

    private void scale(NodeId web) {
        NodeId scaling = drawing.node(ServiceAutoScaling.ID, "web scaling", cluster);
        drawing.set(scaling, ServiceAutoScaling.POLICIES, List.of(
                Values.EMPTY.with(ScalingPolicy.METRIC, ScalingMetric.CPU),
                Values.EMPTY.with(ScalingPolicy.METRIC, ScalingMetric.MEMORY),
                Values.EMPTY.with(ScalingPolicy.METRIC, ScalingMetric.REQUESTS_PER_TARGET)));
        drawing.connect(scaling, Scales.ID, web);
    }

    private void nightly() {
        NodeId task = drawing.node(TaskDefinition.ID, "report", region);
        NodeId report = drawing.node(Container.ID, "report", task);
        drawing.set(report, Container.ENTRY_POINT, List.of("/bin/report"));
        NodeId schedule = drawing.node(EventBridgeSchedule.ID, "nightly.report", region);
        drawing.set(schedule, EventBridgeSchedule.EXPRESSION, "cron(0 6 ? * MON-FRI *)")
                .set(schedule, EventBridgeSchedule.TIME_ZONE, "Europe/Berlin");
        drawing.connect(schedule, RunsTask.ID, task);
    }
}
