package gantry.export.cloudformation;

import gantry.export.Drawing;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.connection.Requests;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ScalingMetric;
import gantry.model.kinds.ecs.ScalingPolicy;
import gantry.model.kinds.ecs.ScheduledScaling;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.identity.Statement;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.operations.LogGroup;
import gantry.model.kinds.operations.Secret;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import gantry.model.kinds.storage.S3Bucket;
import gantry.model.kinds.whiteboard.Client;
import gantry.model.kinds.whiteboard.Note;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A web service and an API behind a load balancer, with registry, bucket, logs, scaling and Service Connect.
final class FargateExample {

    private final Drawing drawing = new Drawing("Fargate web app");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final TwoZones network = TwoZones.in(drawing, region, "main", 0);
    private final NodeId cluster = drawing.node(EcsCluster.ID, "main", region);
    private final NodeId web = drawing.node(EcsService.ID, "web", cluster);
    private final NodeId api = drawing.node(EcsService.ID, "api", cluster);
    private final NodeId webTask = drawing.node(TaskDefinition.ID, "web", region);
    private final NodeId apiTask = drawing.node(TaskDefinition.ID, "api", region);
    private final NodeId webContainer = drawing.node(Container.ID, "web", webTask);
    private final NodeId sidecar = drawing.node(Container.ID, "sidecar", webTask);
    private final NodeId apiContainer = drawing.node(Container.ID, "api", apiTask);
    private final NodeId balancer = drawing.node(ApplicationLoadBalancer.ID, "public", network.vpc());
    private final NodeId client = drawing.node(Client.ID, "Clients");
    private final NodeId repository = drawing.node(EcrRepository.ID, "web", region);
    private final NodeId registry = drawing.node(ExternalRegistry.ID, "Docker Hub");
    private final NodeId assets = drawing.node(S3Bucket.ID, "assets", region);
    private final NodeId logs = drawing.node(LogGroup.ID, "/ecs/web", region);
    private final NodeId scaling = drawing.node(ServiceAutoScaling.ID, "scaling", cluster);
    private final NodeId taskRole = drawing.node(IamRole.ID, "web-task");
    private final NodeId executionRole = drawing.node(IamRole.ID, "execution");
    private final NodeId login = drawing.node(Secret.ID, "login", region);

    Diagram diagram() {
        fill();
        connect();
        return drawing.diagram();
    }

    private void fill() {
        drawing.set(webContainer, Container.PORT_MAPPINGS, List.of(Examples.port(80)))
                .set(webContainer, Container.ENVIRONMENT, Map.of("MODE", "on", "NUMBER", "012"))
                .set(sidecar, Container.ESSENTIAL, false)
                .set(apiContainer, Container.PORT_MAPPINGS, List.of(Examples.port(8080)))
                .set(
                        apiContainer,
                        Container.SECRETS,
                        Map.of("TOKEN", "arn:aws:secretsmanager:eu-central-1:123456789012:secret:token-AbCdEf:key::"))
                .set(web, EcsService.SPOT, true)
                .set(api, EcsService.ENABLE_EXECUTE_COMMAND, true);
        drawing.set(
                registry,
                ExternalRegistry.CREDENTIALS,
                "arn:aws:secretsmanager:eu-central-1:123456789012:secret:hub-AbCdEf");
        drawing.set(
                scaling,
                ServiceAutoScaling.POLICIES,
                List.of(
                        Values.EMPTY,
                        Values.EMPTY
                                .with(ScalingPolicy.METRIC, ScalingMetric.REQUESTS_PER_TARGET)
                                .with(ScalingPolicy.TARGET, BigDecimal.valueOf(1000))))
                .set(
                        scaling,
                        ServiceAutoScaling.SCHEDULED,
                        List.of(Values.EMPTY
                                .with(ScheduledScaling.SCHEDULE, "cron(0 8 * * ? *)")
                                .with(ScheduledScaling.MIN, 4L)));
        drawing.set(executionRole, IamRole.ROLE_KIND, RoleKind.ECS_TASK_EXECUTION)
                .set(
                        executionRole,
                        IamRole.MANAGED_POLICIES,
                        List.of("arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"))
                .set(
                        taskRole,
                        IamRole.STATEMENTS,
                        List.of(Values.EMPTY
                                .with(Statement.ACTIONS, List.of("sns:Publish"))
                                .with(Statement.RESOURCES, List.of("*"))));
        drawing.node(Note.ID, "remember");
    }

    private void connect() {
        drawing.connect(client, Requests.ID, balancer);
        drawing.connect(web, Runs.ID, webTask);
        drawing.connect(api, Runs.ID, apiTask);
        network.closed().forEach(subnet -> drawing.connect(web, PlacedIn.ID, subnet));
        network.closed().forEach(subnet -> drawing.connect(api, PlacedIn.ID, subnet));
        network.open().forEach(subnet -> drawing.connect(balancer, PlacedIn.ID, subnet));
        drawing.connect(balancer, Targets.ID, web);
        drawing.set(drawing.connect(balancer, Targets.ID, api), Targets.PATHS, List.of("/api/*"));
        drawing.connect(webContainer, Pulls.ID, repository);
        drawing.connect(apiTask, Pulls.ID, registry);
        drawing.set(drawing.connect(webTask, Accesses.ID, assets), Accesses.MODE, AccessMode.READ_WRITE);
        drawing.connect(webTask, LogsTo.ID, logs);
        drawing.connect(scaling, Scales.ID, web);
        drawing.connect(web, TalksTo.ID, api);
        drawing.connect(webContainer, DependsOn.ID, sidecar);
        drawing.connect(taskRole, TaskRole.ID, webTask);
        drawing.connect(executionRole, ExecutionRole.ID, webTask);
        drawing.set(drawing.connect(apiTask, ReadsSecret.ID, login), ReadsSecret.JSON_KEY, "password");
    }
}
