package gantry.export.cloudformation.recipe;

import static gantry.export.cloudformation.Exported.att;
import static gantry.export.cloudformation.Exported.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.Drawing;
import gantry.export.cloudformation.Exported;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.Listener;
import gantry.model.kinds.balancing.ListenerProtocol;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.SchedulingStrategy;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.storage.DynamoDbTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceRecipesTest {

    private final Drawing drawing = new Drawing("Services");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId vpc = drawing.node(Vpc.ID, "main", region);
    private final NodeId one = subnet("one", Zone.A, "10.0.0.0/24");
    private final NodeId two = subnet("two", Zone.B, "10.0.1.0/24");
    private final NodeId cluster = drawing.node(EcsCluster.ID, "main", region);
    private final NodeId task = drawing.node(TaskDefinition.ID, "web", region);
    private final NodeId container = drawing.node(Container.ID, "app", task);
    private final NodeId service = drawing.node(EcsService.ID, "web", cluster);

    ServiceRecipesTest() {
        drawing.set(
                container, Container.PORT_MAPPINGS, List.of(Values.EMPTY.with(PortMapping.CONTAINER_PORT, 8080L)));
        drawing.connect(service, Runs.ID, task);
        drawing.connect(service, PlacedIn.ID, one);
    }

    private NodeId subnet(String name, Zone zone, String cidr) {
        NodeId subnet = drawing.node(Subnet.ID, name, vpc);
        drawing.set(subnet, Subnet.ZONE, zone)
                .set(subnet, Subnet.PUBLIC, true)
                .set(subnet, Subnet.CIDR, CidrBlock.parse(cidr).orElseThrow());
        return subnet;
    }

    private NodeId balancer(String name) {
        NodeId balancer = drawing.node(ApplicationLoadBalancer.ID, name, vpc);
        drawing.connect(balancer, PlacedIn.ID, one);
        drawing.connect(balancer, PlacedIn.ID, two);
        return balancer;
    }

    @Test
    void aServiceOnFargateRunsItsTaskDefinition() {
        Exported exported = Exported.of(drawing);
        assertEquals(ref("MainCluster"), exported.property("WebService", "Cluster"));
        assertEquals(ref("WebTaskDefinition"), exported.property("WebService", "TaskDefinition"));
        assertEquals(ref("WebDesiredCount"), exported.property("WebService", "DesiredCount"));
        assertEquals(
                List.of(Map.of("CapacityProvider", "FARGATE", "Base", 1, "Weight", 1)),
                exported.property("WebService", "CapacityProviderStrategy"));
        assertEquals(
                Map.of(
                        "Subnets", List.of(ref("OneSubnet")),
                        "SecurityGroups", List.of(att("WebSecurityGroup", "GroupId")),
                        "AssignPublicIp", "DISABLED"),
                exported.property("WebService", "NetworkConfiguration/AwsvpcConfiguration"));
        assertEquals(Optional.of("MainPublicDefaultRoute"), exported.at("Resources/WebService/DependsOn"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void containersStandInTheTaskDefinitionWithTheirLogs() {
        Exported exported = Exported.of(drawing);
        assertEquals("app", exported.property("WebTaskDefinition", "ContainerDefinitions/0/Name"));
        assertEquals(ref("AppImage"), exported.property("WebTaskDefinition", "ContainerDefinitions/0/Image"));
        assertEquals(
                ref("WebLogGroup"),
                exported.property(
                        "WebTaskDefinition", "ContainerDefinitions/0/LogConfiguration/Options/awslogs-group"));
        assertEquals(
                Map.of("Fn::Sub", "/ecs/${AWS::StackName}/web"), exported.property("WebLogGroup", "LogGroupName"));
        assertEquals(att("WebExecutionRole", "Arn"), exported.property("WebTaskDefinition", "ExecutionRoleArn"));
        assertEquals(Optional.empty(), exported.at("Resources/WebTaskRole"));
    }

    @Test
    void drawnRolesTakeThePlaceOfDerivedOnes() {
        NodeId execution = drawing.node(IamRole.ID, "agent");
        NodeId code = drawing.node(IamRole.ID, "code");
        drawing.set(code, IamRole.GRANT_FROM_CONNECTIONS, false);
        NodeId table = drawing.node(DynamoDbTable.ID, "orders", region);
        drawing.connect(execution, ExecutionRole.ID, task);
        drawing.connect(code, TaskRole.ID, task);
        drawing.connect(task, Accesses.ID, table);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("AgentRole", "CodeRole"), exported.ofType("AWS::IAM::Role"));
        assertEquals(att("CodeRole", "Arn"), exported.property("WebTaskDefinition", "TaskRoleArn"));
        assertEquals("write-logs", exported.property("AgentRole", "Policies/0/PolicyName"));
        assertEquals(Optional.empty(), exported.at("Resources/CodeRole/Properties/Policies"));
        assertEquals(
                List.of(Map.of("Name", "ORDERS_TABLE", "Value", ref("OrdersTable"))),
                exported.property("WebTaskDefinition", "ContainerDefinitions/0/Environment"));
    }

    @Test
    void pullingFromARepositoryIsAllowedToTheExecutionRole() {
        NodeId repository = drawing.node(EcrRepository.ID, "web", region);
        drawing.connect(container, Pulls.ID, repository);
        Exported exported = Exported.of(drawing);
        assertEquals("pull-images", exported.property("WebExecutionRole", "Policies/1/PolicyName"));
        assertEquals(
                att("WebRepository", "Arn"),
                exported.property("WebExecutionRole", "Policies/1/PolicyDocument/Statement/1/Resource"));
        assertEquals(Optional.of(att("WebRepository", "RepositoryUri")), exported.at("Outputs/WebRepositoryUri/Value"));
    }

    @Test
    void theImageParameterSaysWhereToPush() {
        drawing.set(container, Container.IMAGE, "public.ecr.aws/docker/library/nginx:1.29");
        NodeId repository = drawing.node(EcrRepository.ID, "web", region);
        drawing.set(drawing.connect(task, Pulls.ID, repository), Pulls.TAG, "1.4.2");
        Exported exported = Exported.of(drawing);
        assertEquals(
                Optional.of("public.ecr.aws/docker/library/nginx:1.29"), exported.at("Parameters/AppImage/Default"));
        assertEquals(
                Optional.of("The image that runs. Push yours to the output WebRepositoryUri with tag 1.4.2, then set "
                        + "this to that address and tag."),
                exported.at("Parameters/AppImage/Description"));
    }

    @Test
    void incompleteServicesAreLeftOut() {
        drawing.node(EcsService.ID, "idle", cluster);
        drawing.node(EcsService.ID, "lost", region);
        drawing.node(TaskDefinition.ID, "empty", region);
        NodeId nowhere = drawing.node(EcsService.ID, "nowhere", cluster);
        drawing.connect(nowhere, Runs.ID, task);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("WebService"), exported.ofType("AWS::ECS::Service"));
        assertEquals(List.of("WebTaskDefinition"), exported.ofType("AWS::ECS::TaskDefinition"));
        assertEquals(4, exported.rules().stream().filter("export/incomplete"::equals).count());
    }

    @Test
    void aScaledServiceHasNoDesiredCount() {
        NodeId scaling = drawing.node(ServiceAutoScaling.ID, "scaling", cluster);
        drawing.connect(scaling, Scales.ID, service);
        Exported exported = Exported.of(drawing);
        assertEquals(Optional.empty(), exported.at("Resources/WebService/Properties/DesiredCount"));
        assertEquals(Optional.empty(), exported.at("Parameters/WebDesiredCount"));
        assertEquals(
                Map.of("Fn::Sub", "service/${MainCluster}/${WebService.Name}"),
                exported.property("ScalingScalableTarget", "ResourceId"));
        assertEquals(ref("ScalingMin"), exported.property("ScalingScalableTarget", "MinCapacity"));
    }

    @Test
    void fargateHasNoDaemonsAndEc2HasALaunchType() {
        drawing.set(service, EcsService.SCHEDULING_STRATEGY, SchedulingStrategy.DAEMON);
        assertEquals(List.of("export/not-expressed"), Exported.of(drawing).rules());
        drawing.set(service, EcsService.LAUNCH_TYPE, LaunchType.EC2);
        Exported exported = Exported.of(drawing);
        assertEquals("EC2", exported.property("WebService", "LaunchType"));
        assertEquals("DAEMON", exported.property("WebService", "SchedulingStrategy"));
        assertEquals(Optional.empty(), exported.at("Resources/WebService/Properties/DesiredCount"));
    }

    @Test
    void theFirstTargetIsTheDefaultAndOthersNeedPaths() {
        NodeId balancer = balancer("public");
        drawing.connect(balancer, Targets.ID, service);
        EdgeId second = drawing.connect(balancer, Targets.ID, service);
        drawing.connect(balancer, Targets.ID, service);
        drawing.set(second, Targets.PATHS, List.of("/api/*"));
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(Map.of("Type", "forward", "TargetGroupArn", ref("PublicToWebTargetGroup"))),
                exported.property("PublicListener", "DefaultActions"));
        assertEquals(10, exported.property("PublicToWeb2ListenerRule", "Priority"));
        assertEquals(
                Optional.of(List.of("MainPublicDefaultRoute", "PublicListener", "PublicToWeb2ListenerRule")),
                exported.at("Resources/WebService/DependsOn"));
        assertEquals(List.of("export/incomplete"), exported.rules());
    }

    @Test
    void withACertificateTheListenerSpeaksHttps() {
        NodeId balancer = balancer("public");
        drawing.set(
                balancer,
                ApplicationLoadBalancer.LISTENERS,
                List.of(
                        Values.EMPTY.with(Listener.PROTOCOL, ListenerProtocol.HTTPS).with(Listener.PORT, 8443L),
                        Values.EMPTY.with(Listener.PORT, 8080L)));
        Exported exported = Exported.of(drawing);
        assertEquals(
                Map.of("Fn::If", List.of("PublicHasCertificate", 8443, 8080)),
                exported.property("PublicListener", "Port"));
        assertEquals(Optional.of("PublicHasCertificate"), exported.at("Resources/PublicRedirectListener/Condition"));
        assertEquals("fixed-response", exported.property("PublicListener", "DefaultActions/0/Type"));
        assertEquals(List.of("export/needs-a-hand"), exported.rules());
    }

    @Test
    void aBalancerWithOneSubnetIsLeftOutWithItsConnections() {
        NodeId balancer = drawing.node(ApplicationLoadBalancer.ID, "small", vpc);
        drawing.connect(balancer, PlacedIn.ID, one);
        drawing.connect(balancer, Targets.ID, service);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("export/incomplete"), exported.rules());
        assertEquals(List.of(), exported.ofType("AWS::ElasticLoadBalancingV2::TargetGroup"));
        assertEquals(Optional.empty(), exported.at("Resources/WebService/Properties/LoadBalancers"));
    }

    @Test
    void servicesThatTalkShareANamespaceAndOpenAPort() {
        NodeId caller = drawing.node(EcsService.ID, "caller", cluster);
        drawing.connect(caller, Runs.ID, task);
        drawing.connect(caller, PlacedIn.ID, one);
        drawing.connect(caller, TalksTo.ID, service);
        Exported exported = Exported.of(drawing);
        assertEquals(
                att("MainNamespace", "Arn"),
                exported.property("CallerService", "ServiceConnectConfiguration/Namespace"));
        assertEquals(
                List.of(Map.of(
                        "PortName", "port-8080",
                        "DiscoveryName", "web",
                        "ClientAliases", List.of(Map.of("Port", 8080, "DnsName", "web")))),
                exported.property("WebService", "ServiceConnectConfiguration/Services"));
        assertEquals(
                att("CallerSecurityGroup", "GroupId"),
                exported.property("CallerToWebIngress8080", "SourceSecurityGroupId"));
    }

    @Test
    void aScheduleStartsTasksInTheOnlyCluster() {
        NodeId nightly = drawing.node(EventBridgeSchedule.ID, "nightly", region);
        EdgeId edge = drawing.connect(nightly, RunsTask.ID, task);
        assertEquals(List.of("export/incomplete"), Exported.of(drawing).rules());
        drawing.set(edge, RunsTask.SUBNETS, List.of(one.value()));
        Exported exported = Exported.of(drawing);
        assertEquals(att("MainCluster", "Arn"), exported.property("NightlySchedule", "Target/Arn"));
        assertEquals("FARGATE", exported.property("NightlySchedule", "Target/EcsParameters/LaunchType"));
        assertEquals(
                "iam:PassRole", exported.property("NightlyRole", "Policies/0/PolicyDocument/Statement/1/Action"));
        assertEquals("OFF", exported.property("NightlySchedule", "FlexibleTimeWindow/Mode"));
    }
}
