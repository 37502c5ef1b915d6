package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.MachineImage;
import java.util.List;
import java.util.Optional;

/// EC2 instances of a cluster: the Auto Scaling group, what its instances start from, and their role.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_container_instance.html
final class Ec2CapacityRecipe implements NodeRecipe {

    private static final String DATA = "/LaunchTemplateData";

    /// Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/set-up-a-health-check-grace-period.html
    private static final long GRACE_SECONDS = 120;

    @Override
    public String kind() {
        return Ec2Capacity.ID;
    }

    @Override
    public void expand(Node capacity, Plan plan) {
        Optional<Resource> cluster = plan.topology().cluster(capacity).flatMap(plan::primary);
        List<Node> subnets = Network.subnets(plan, capacity);
        if (cluster.isEmpty()) {
            plan.leaveOut(capacity, "its instances belong to a cluster. Move it into one.");
        } else if (subnets.isEmpty()) {
            plan.leaveOut(capacity, "its instances need subnets. Connect it with some.");
        } else {
            Resource template = template(capacity, plan, cluster.get(), subnets);
            group(capacity, plan, template, subnets);
        }
    }

    private static Resource template(Node capacity, Plan plan, Resource cluster, List<Node> subnets) {
        Resource profile = plan.add(capacity, "InstanceProfile")
                .set("/Roles", List.of(Roles.instance(plan, capacity).ref()));
        List<Resource> groups = SecurityGroups.of(plan, capacity, subnets, "container instances");
        Resource template = plan.add(capacity, "LaunchTemplate");
        MachineImage image = plan.usable(capacity, Ec2Capacity.AMI).orElse(MachineImage.AL2023_X86);
        image.parameter().ifPresent(name -> template.set(DATA + "/ImageId", newest(capacity, plan, name)));
        template.set(DATA + "/InstanceType", types(capacity, plan).getFirst())
                .set(DATA + "/IamInstanceProfile/Arn", profile.arn())
                .set(DATA + "/SecurityGroupIds", SecurityGroups.ids(groups))
                // With one hop, containers in network mode bridge don't reach the credentials of the instance.
                .set(
                        DATA + "/MetadataOptions",
                        Block.of("HttpEndpoint", "enabled", "HttpTokens", "required", "HttpPutResponseHopLimit", 1))
                .set(DATA + "/BlockDeviceMappings", List.of(disk(capacity, plan, image)));
        InstanceStart.script(plan, capacity, cluster, image)
                .ifPresent(script -> template.set(DATA + "/UserData", Block.of("Fn::Base64", script)));
        return template;
    }

    private static Intrinsic newest(Node capacity, Plan plan, String parameter) {
        return plan.parameter(
                capacity,
                "NewestImage",
                Block.of(
                        "Type", "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
                        "Default", parameter,
                        "Description", "The public parameter that holds the newest machine image for ECS."));
    }

    private static List<String> types(Node capacity, Plan plan) {
        return plan.usable(capacity, Ec2Capacity.INSTANCE_TYPES)
                .filter(types -> !types.isEmpty())
                .or(Ec2Capacity.INSTANCE_TYPES::fallback)
                .orElseThrow();
    }

    private static Block disk(Node capacity, Plan plan, MachineImage image) {
        return Block.of(
                "DeviceName", InstanceStart.disk(image),
                "Ebs", Block.of(
                        "VolumeSize", plan.usable(capacity, Ec2Capacity.ROOT_VOLUME).orElseThrow(),
                        "VolumeType", "gp3",
                        "Encrypted", true,
                        "DeleteOnTermination", true));
    }

    private static void group(Node capacity, Plan plan, Resource template, List<Node> subnets) {
        Block specification = Block.of(
                "LaunchTemplateId", template.ref(), "Version", template.get("LatestVersionNumber"));
        List<String> types = types(capacity, plan);
        boolean isSpot = plan.usable(capacity, Ec2Capacity.SPOT).orElse(false);
        Resource group = plan.primary(capacity).orElseThrow();
        if (types.size() > 1 || isSpot) {
            group.set("/MixedInstancesPolicy", mixture(specification, types, isSpot));
        } else {
            group.set("/LaunchTemplate", specification);
        }
        Object name = Intrinsic.sub("${AWS::StackName}-" + plan.slug(capacity));
        group.set("/VPCZoneIdentifier", Network.references(plan, subnets))
                .set("/HealthCheckType", "EC2")
                .set("/HealthCheckGracePeriod", GRACE_SECONDS)
                .set("/Tags", List.of(Block.of("Key", "Name", "Value", name, "PropagateAtLaunch", true)));
        Network.afterRoutes(plan, group, subnets);
    }

    /// Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html
    private static Block mixture(Block specification, List<String> types, boolean isSpot) {
        Block distribution = Block.of("OnDemandPercentageAboveBaseCapacity", isSpot ? 0 : 100);
        if (isSpot) {
            distribution.set("/SpotAllocationStrategy", "price-capacity-optimized");
        } else {
            distribution.set("/OnDemandAllocationStrategy", "prioritized");
        }
        List<Block> overrides = types.stream().distinct().map(type -> Block.of("InstanceType", type)).toList();
        return Block.of(
                "InstancesDistribution", distribution,
                "LaunchTemplate", Block.of("LaunchTemplateSpecification", specification, "Overrides", overrides));
    }
}
