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
import gantry.model.kinds.connection.InstanceProfile;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.connection.Wraps;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.MachineImage;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.ProviderType;
import gantry.model.kinds.ecs.StrategyItem;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CapacityRecipesTest {

    private static final String ASSOCIATIONS = "MainCapacityProviderAssociations";

    private final Drawing drawing = new Drawing("Capacity");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId vpc = drawing.node(Vpc.ID, "main", region);
    private final NodeId subnet = drawing.node(Subnet.ID, "one", vpc);
    private final NodeId cluster = drawing.node(EcsCluster.ID, "main", region);
    private final NodeId service = drawing.node(EcsService.ID, "web", cluster);
    private final NodeId task = drawing.node(TaskDefinition.ID, "web", region);
    private final NodeId container = drawing.node(Container.ID, "app", task);

    CapacityRecipesTest() {
        drawing.set(subnet, Subnet.PUBLIC, true)
                .set(subnet, Subnet.CIDR, CidrBlock.parse("10.0.0.0/24").orElseThrow());
        drawing.connect(service, Runs.ID, task);
        drawing.connect(service, PlacedIn.ID, subnet);
    }

    private NodeId provider(String name, ProviderType type) {
        NodeId provider = drawing.node(CapacityProvider.ID, name, cluster);
        drawing.set(provider, CapacityProvider.TYPE, type);
        return provider;
    }

    private NodeId instances(String name) {
        NodeId instances = drawing.node(Ec2Capacity.ID, name, cluster);
        drawing.connect(instances, PlacedIn.ID, subnet);
        return instances;
    }

    @Test
    void aServiceSplitsItsTasksAmongProvidersOfFargate() {
        EdgeId steady = drawing.connect(service, Uses.ID, provider("steady", ProviderType.FARGATE));
        drawing.set(steady, Uses.BASE, 2L);
        EdgeId spot = drawing.connect(service, Uses.ID, provider("spare", ProviderType.FARGATE_SPOT));
        drawing.set(spot, Uses.WEIGHT, 4L);
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(
                        Map.of("CapacityProvider", "FARGATE", "Base", 2, "Weight", 1),
                        Map.of("CapacityProvider", "FARGATE_SPOT", "Base", 0, "Weight", 4)),
                exported.property("WebService", "CapacityProviderStrategy"));
        assertEquals(List.of(), exported.ofType("AWS::ECS::CapacityProvider"));
        assertEquals(List.of("FARGATE", "FARGATE_SPOT"), exported.property("MainCluster", "CapacityProviders"));
        assertEquals(
                "DISABLED",
                exported.property("WebService", "NetworkConfiguration/AwsvpcConfiguration/AssignPublicIp"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void aServiceMayLeaveTheChoiceToItsCluster() {
        NodeId spare = provider("spare", ProviderType.FARGATE_SPOT);
        drawing.set(cluster, EcsCluster.DEFAULT_STRATEGY, List.of(Values.EMPTY
                .with(StrategyItem.PROVIDER, spare.value())
                .with(Uses.WEIGHT, 3L)));
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(Map.of("CapacityProvider", "FARGATE_SPOT", "Base", 0, "Weight", 3)),
                exported.property("MainCluster", "DefaultCapacityProviderStrategy"));
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                List.of(
                        exported.at("Resources/WebService/Properties/LaunchType"),
                        exported.at("Resources/WebService/Properties/CapacityProviderStrategy")));
    }

    @Test
    void aServiceRunsOnInstancesThatAProviderScales() {
        NodeId provider = provider("general", ProviderType.EC2);
        drawing.connect(provider, Wraps.ID, instances("general"));
        drawing.connect(service, Uses.ID, provider);
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(Map.of("CapacityProvider", ref("GeneralCapacityProvider"), "Base", 0, "Weight", 1)),
                exported.property("WebService", "CapacityProviderStrategy"));
        assertEquals(Optional.empty(), exported.at("Resources/WebService/Properties/LaunchType"));
        assertEquals(
                Optional.of(List.of(ASSOCIATIONS, "MainPublicDefaultRoute")),
                exported.at("Resources/WebService/DependsOn"));
        assertEquals(
                Map.of(
                        "Cluster", ref("MainCluster"),
                        "CapacityProviders", List.of(ref("GeneralCapacityProvider")),
                        "DefaultCapacityProviderStrategy",
                        List.of(Map.of("CapacityProvider", ref("GeneralCapacityProvider"), "Weight", 1))),
                exported.at("Resources/" + ASSOCIATIONS + "/Properties").orElseThrow());
        assertEquals(
                ref("GeneralAutoScalingGroup"),
                exported.property("GeneralCapacityProvider", "AutoScalingGroupProvider/AutoScalingGroupArn"));
        assertEquals("AmazonECSManaged", exported.property("GeneralAutoScalingGroup", "Tags/1/Key"));
        assertEquals(
                Optional.empty(),
                exported.at("Resources/WebService/Properties/NetworkConfiguration/AwsvpcConfiguration/AssignPublicIp"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void instancesStartFromATemplateWithARoleOfTheirOwn() {
        drawing.set(instances("general"), Ec2Capacity.USER_DATA, "echo ${HOME}");
        Exported exported = Exported.of(drawing);
        assertEquals(List.of(ref("OneSubnet")), exported.property("GeneralAutoScalingGroup", "VPCZoneIdentifier"));
        assertEquals(
                Map.of(
                        "LaunchTemplateId", ref("GeneralLaunchTemplate"),
                        "Version", att("GeneralLaunchTemplate", "LatestVersionNumber")),
                exported.property("GeneralAutoScalingGroup", "LaunchTemplate"));
        assertEquals(ref("GeneralNewestImage"),
                exported.property("GeneralLaunchTemplate", "LaunchTemplateData/ImageId"));
        assertEquals("t3.medium", exported.property("GeneralLaunchTemplate", "LaunchTemplateData/InstanceType"));
        assertEquals(
                att("GeneralInstanceProfile", "Arn"),
                exported.property("GeneralLaunchTemplate", "LaunchTemplateData/IamInstanceProfile/Arn"));
        assertEquals(List.of(ref("GeneralRole")), exported.property("GeneralInstanceProfile", "Roles"));
        assertEquals(
                Map.of("Fn::Sub", """
                        #!/bin/bash
                        cat >> /etc/ecs/ecs.config <<'CONF'
                        ECS_CLUSTER=${MainCluster}
                        ECS_AWSVPC_BLOCK_IMDS=true
                        ECS_ENABLE_SPOT_INSTANCE_DRAINING=true
                        CONF
                        echo ${!HOME}
                        """),
                exported.property("GeneralLaunchTemplate", "LaunchTemplateData/UserData/Fn::Base64"));
        assertEquals(
                "ec2.amazonaws.com",
                exported.property("GeneralRole", "AssumeRolePolicyDocument/Statement/0/Principal/Service"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void severalTypesOrSpotNeedAMixedPolicy() {
        NodeId instances = instances("general");
        drawing.set(instances, Ec2Capacity.SPOT, true)
                .set(instances, Ec2Capacity.INSTANCE_TYPES, List.of("m7g.large", "c7g.large"))
                .set(instances, Ec2Capacity.AMI, MachineImage.CUSTOM)
                .set(instances, Ec2Capacity.AMI_ID, "ami-0123456789abcdef0");
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(Map.of("InstanceType", "m7g.large"), Map.of("InstanceType", "c7g.large")),
                exported.property("GeneralAutoScalingGroup", "MixedInstancesPolicy/LaunchTemplate/Overrides"));
        assertEquals(
                Map.of("OnDemandPercentageAboveBaseCapacity", 0, "SpotAllocationStrategy", "price-capacity-optimized"),
                exported.property("GeneralAutoScalingGroup", "MixedInstancesPolicy/InstancesDistribution"));
        assertEquals(Optional.empty(), exported.at("Resources/GeneralAutoScalingGroup/Properties/LaunchTemplate"));
        assertEquals(ref("GeneralAmiId"), exported.property("GeneralLaunchTemplate", "LaunchTemplateData/ImageId"));
    }

    @Test
    void aDrawnRoleIsThatOfTheInstances() {
        NodeId role = drawing.node(IamRole.ID, "agent");
        drawing.set(role, IamRole.ROLE_KIND, RoleKind.EC2_INSTANCE);
        drawing.connect(role, InstanceProfile.ID, instances("general"));
        Exported exported = Exported.of(drawing);
        assertEquals(List.of(ref("AgentRole")), exported.property("GeneralInstanceProfile", "Roles"));
        assertEquals(Optional.empty(), exported.at("Resources/GeneralRole"));
        assertEquals(
                Map.of(
                        "Fn::Sub",
                        "arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role"),
                exported.property("AgentRole", "ManagedPolicyArns/0"));
    }

    @Test
    void protectedInstancesAreProtectedByTheirGroup() {
        NodeId provider = provider("general", ProviderType.EC2);
        drawing.set(provider, CapacityProvider.MANAGED_TERMINATION_PROTECTION, true);
        drawing.connect(provider, Wraps.ID, instances("general"));
        Exported exported = Exported.of(drawing);
        assertEquals(true, exported.property("GeneralAutoScalingGroup", "NewInstancesProtectedFromScaleIn"));
        assertEquals(
                List.of("FARGATE", "FARGATE_SPOT", ref("GeneralCapacityProvider")),
                exported.property(ASSOCIATIONS, "CapacityProviders"));
        assertEquals(Optional.empty(), exported.at("Resources/MainCluster/Properties/CapacityProviders"));
    }

    @Test
    void aBalancerReachesTasksThroughTheirInstances() {
        NodeId second = drawing.node(Subnet.ID, "two", vpc);
        drawing.set(second, Subnet.CIDR, CidrBlock.parse("10.0.1.0/24").orElseThrow())
                .set(second, Subnet.PUBLIC, true)
                .set(second, Subnet.ZONE, Zone.B);
        NodeId balancer = drawing.node(ApplicationLoadBalancer.ID, "public", vpc);
        List.of(subnet, second).forEach(each -> drawing.connect(balancer, PlacedIn.ID, each));
        drawing.connect(balancer, Targets.ID, service);
        Values mapping = Values.EMPTY.with(PortMapping.CONTAINER_PORT, 8080L);
        drawing.set(service, EcsService.LAUNCH_TYPE, LaunchType.EC2)
                .set(task, TaskDefinition.NETWORK_MODE, NetworkMode.BRIDGE)
                .set(container, Container.PORT_MAPPINGS, List.of(mapping));
        instances("general");
        Exported chosen = Exported.of(drawing);
        drawing.set(container, Container.PORT_MAPPINGS, List.of(mapping.with(PortMapping.HOST_PORT, 80L)));
        Exported fixed = Exported.of(drawing);
        assertEquals(
                Map.of(
                        "GroupId", att("GeneralSecurityGroup", "GroupId"),
                        "IpProtocol", "tcp",
                        "FromPort", 32768,
                        "ToPort", 65535,
                        "SourceSecurityGroupId", att("PublicSecurityGroup", "GroupId"),
                        "Description", "From public"),
                chosen.at("Resources/GeneralIngress32768x65535FromPublicSecurityGroup/Properties").orElseThrow());
        assertEquals(
                List.of("GeneralIngress80FromPublicSecurityGroup"),
                fixed.ofType("AWS::EC2::SecurityGroupIngress"));
    }

    @Test
    void incompleteCapacityIsLeftOut() {
        drawing.node(Ec2Capacity.ID, "nowhere", cluster);
        drawing.node(Ec2Capacity.ID, "lost", region);
        provider("idle", ProviderType.EC2);
        provider("managed", ProviderType.MANAGED);
        NodeId other = drawing.node(EcsCluster.ID, "other", region);
        drawing.connect(service, Uses.ID, drawing.node(CapacityProvider.ID, "far", other));
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(
                        "export/incomplete", "export/incomplete", "export/incomplete", "export/incomplete",
                        "export/not-expressed"),
                exported.rules());
        assertEquals(
                List.of(Map.of("CapacityProvider", "FARGATE", "Base", 1, "Weight", 1)),
                exported.property("WebService", "CapacityProviderStrategy"));
    }
}
