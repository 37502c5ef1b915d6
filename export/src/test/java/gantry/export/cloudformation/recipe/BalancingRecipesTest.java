package gantry.export.cloudformation.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.Drawing;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Exported;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.HealthCheckProtocol;
import gantry.model.kinds.balancing.Listener;
import gantry.model.kinds.balancing.ListenerAction;
import gantry.model.kinds.balancing.ListenerProtocol;
import gantry.model.kinds.balancing.TargetProtocol;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import gantry.model.kinds.registry.CountType;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.Encryption;
import gantry.model.kinds.registry.Lifecycle;
import gantry.model.kinds.registry.LifecycleRule;
import gantry.model.kinds.registry.TagStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BalancingRecipesTest {

    private final Drawing drawing = new Drawing("Balancing");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId vpc = drawing.node(Vpc.ID, "main", region);
    private final NodeId balancer = drawing.node(ApplicationLoadBalancer.ID, "front", vpc);
    private final NodeId service = drawing.node(EcsService.ID, "web", drawing.node(EcsCluster.ID, "main", region));
    private final EdgeId targets;

    BalancingRecipesTest() {
        NodeId task = drawing.node(TaskDefinition.ID, "web", region);
        drawing.set(
                drawing.node(Container.ID, "app", task),
                Container.PORT_MAPPINGS,
                List.of(Values.EMPTY.with(PortMapping.CONTAINER_PORT, 8080L)));
        drawing.connect(service, Runs.ID, task);
        drawing.connect(service, PlacedIn.ID, subnet("one", Zone.A, "10.0.0.0/24"));
        subnet("two", Zone.B, "10.0.1.0/24");
        targets = drawing.connect(balancer, Targets.ID, service);
    }

    private NodeId subnet(String name, Zone zone, String cidr) {
        NodeId subnet = drawing.node(Subnet.ID, name, vpc);
        drawing.set(subnet, Subnet.ZONE, zone)
                .set(subnet, Subnet.PUBLIC, true)
                .set(subnet, Subnet.CIDR, CidrBlock.parse(cidr).orElseThrow());
        drawing.connect(balancer, PlacedIn.ID, subnet);
        return subnet;
    }

    @Test
    void aConnectionMayAskForHostsMethodsAndAPriority() {
        drawing.set(targets, Targets.HOSTS, List.of("shop.example.com"))
                .set(targets, Targets.METHODS, List.of("GET"))
                .set(targets, Targets.PRIORITY, 7L);
        Exported exported = Exported.of(drawing);
        String rule = exported.ofType("AWS::ElasticLoadBalancingV2::ListenerRule").getFirst();
        assertEquals(7, exported.property(rule, "Priority"));
        assertEquals(
                List.of(
                        Map.of("Field", "host-header", "HostHeaderConfig",
                                Map.of("Values", List.of("shop.example.com"))),
                        Map.of(
                                "Field", "http-request-method",
                                "HttpRequestMethodConfig", Map.of("Values", List.of("GET")))),
                exported.property(rule, "Conditions"));
    }

    @Test
    void theTargetGroupFollowsTheConnection() {
        drawing.set(targets, Targets.PROTOCOL, TargetProtocol.HTTPS)
                .set(targets, Targets.HEALTH_CHECK_PROTOCOL, HealthCheckProtocol.HTTPS)
                .set(targets, Targets.HEALTH_CHECK_PORT, "9000")
                .set(targets, Targets.DEREGISTRATION_DELAY, 120L);
        Exported exported = Exported.of(drawing);
        String group = exported.ofType("AWS::ElasticLoadBalancingV2::TargetGroup").getFirst();
        assertEquals(
                List.of("HTTPS", "HTTPS", "9000", "120"),
                List.of(
                        exported.property(group, "Protocol"),
                        exported.property(group, "HealthCheckProtocol"),
                        exported.property(group, "HealthCheckPort"),
                        exported.property(group, "TargetGroupAttributes/0/Value")));
    }

    @Test
    void aListenerThatStaysPlainIsReported() {
        drawing.set(balancer, ApplicationLoadBalancer.LISTENERS, List.of(
                Values.EMPTY.with(Listener.DEFAULT_ACTION, ListenerAction.FORWARD),
                Values.EMPTY.with(Listener.PROTOCOL, ListenerProtocol.HTTPS).with(Listener.PORT, 443L)));
        assertTrue(Exported.of(drawing).rules().contains(ExportRules.NOT_EXPRESSED.id()));
    }

    @Test
    void rulesOfALifecycleAreWrittenInTheirOrder() {
        NodeId repository = drawing.node(EcrRepository.ID, "images", region);
        drawing.set(repository, EcrRepository.LIFECYCLE, Lifecycle.RULES)
                .set(repository, EcrRepository.ENCRYPTION, Encryption.KMS)
                .set(repository, EcrRepository.LIFECYCLE_RULES, List.of(
                        Values.EMPTY
                                .with(LifecycleRule.PRIORITY, 2L)
                                .with(LifecycleRule.TAG_STATUS, TagStatus.TAGGED)
                                .with(LifecycleRule.TAG_PATTERNS, List.of("v*"))
                                .with(LifecycleRule.COUNT_TYPE, CountType.IMAGE_COUNT)
                                .with(LifecycleRule.COUNT_NUMBER, 10L),
                        Values.EMPTY));
        Exported exported = Exported.of(drawing);
        assertEquals("KMS", exported.property("ImagesRepository", "EncryptionConfiguration/EncryptionType"));
        String text = (String) exported.property("ImagesRepository", "LifecyclePolicy/LifecyclePolicyText");
        assertEquals(
                """
                {"rules":[
                {"rulePriority":1,"selection":{"tagStatus":"untagged","countType":"sinceImagePushed",
                "countUnit":"days","countNumber":7},"action":{"type":"expire"}},
                {"rulePriority":2,"selection":{"tagStatus":"tagged","tagPatternList":["v*"],
                "countType":"imageCountMoreThan","countNumber":10},"action":{"type":"expire"}}
                ]}
                """.replaceAll("\\s", ""),
                text.replaceAll("\\s", ""));
    }

    @Test
    void aRepositoryMayKeepEverything() {
        NodeId repository = drawing.node(EcrRepository.ID, "images", region);
        drawing.set(repository, EcrRepository.LIFECYCLE, Lifecycle.NONE);
        assertEquals(
                Optional.empty(), Exported.of(drawing).at("Resources/ImagesRepository/Properties/LifecyclePolicy"));
    }
}
