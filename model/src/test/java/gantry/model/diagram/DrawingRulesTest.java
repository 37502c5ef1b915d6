package gantry.model.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.ConnectionRules.Refused;
import gantry.model.kind.NodeKind;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.ClassicLoadBalancer;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.Links;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.OnFailure;
import gantry.model.kinds.connection.Peers;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Redrives;
import gantry.model.kinds.connection.RuleDelivers;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.ScheduleTrigger;
import gantry.model.kinds.connection.SnsTrigger;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.SchedulingStrategy;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.Deployment;
import gantry.model.kinds.kubernetes.HorizontalPodAutoscaler;
import gantry.model.kinds.kubernetes.Job;
import gantry.model.kinds.lambda.EventBridgeRule;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.storage.S3Bucket;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What happens when somebody draws a connection between two elements of the real kinds.
final class DrawingRulesTest {

    private final Sketch sketch = new Sketch();

    /// A pair of kinds that people connect by mistake, and what they are told.
    private record Mistake(String from, String to, String reason, String path) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(
                    EcsService.ID,
                    EcrRepository.ID,
                    "A service doesn't pull images; its task definition names them.",
                    "service -> task definition -> registry"),
            new Mistake(
                    EcsCluster.ID,
                    Subnet.ID,
                    "An ECS cluster is a logical grouping without a network of its own.",
                    "service -> subnet, EC2 capacity -> subnet"),
            new Mistake(
                    ClassicLoadBalancer.ID,
                    LambdaFunction.ID,
                    "Only an Application Load Balancer can invoke a function.",
                    "ALB -> function, or API Gateway / function URL"),
            new Mistake(
                    ApplicationLoadBalancer.ID,
                    EksCluster.ID,
                    "In EKS the load balancer is created from an Ingress or a Service.",
                    "ingress -> k8sService -> workload"),
            new Mistake(
                    IamRole.ID,
                    Deployment.ID,
                    "A pod gets its role through its service account.",
                    "role -> service account -> workload"),
            new Mistake(
                    IamRole.ID,
                    S3Bucket.ID,
                    "Those are accessed, they don't assume roles (ECR repositories have a resource policy).",
                    "workload -> resource (access edge), role -> workload"),
            new Mistake(
                    HorizontalPodAutoscaler.ID,
                    Job.ID,
                    "Only workloads with replicas can be scaled.",
                    "hpa -> Deployment / StatefulSet"),
            new Mistake(
                    SqsQueue.ID,
                    TaskDefinition.ID,
                    "A queue can't start or push to a container; the container polls it.",
                    "task definition -> queue (access, read); scale on queue depth or use EventBridge Pipes"),
            new Mistake(
                    S3Bucket.ID,
                    TaskDefinition.ID,
                    "S3 notifies queues, topics, functions and EventBridge only.",
                    "bucket -> EventBridge rule -> task definition (run task)"),
            new Mistake(
                    SqsQueue.ID,
                    Deployment.ID,
                    "AWS event sources can't call pods directly.",
                    "workload -> queue (access), or API -> load balancer -> ingress"),
            new Mistake(
                    LambdaFunction.ID,
                    ExternalRegistry.ID,
                    "Lambda pulls only from private ECR repositories of its Region.",
                    "function -> ecrRepository"));

    @TestFactory
    Stream<DynamicTest> aMistakeIsRefusedWithItsReasonAndTheLegalWay() {
        sketch.addEverything();
        return MISTAKES.stream()
                .map(mistake -> DynamicTest.dynamicTest(
                        mistake.from() + " to " + mistake.to(),
                        () -> assertEquals(
                                new Refused(mistake.reason(), mistake.path()),
                                sketch.judge(sketch.the(mistake.from()), sketch.the(mistake.to())))));
    }

    /// Rows about single values or places, and the one about everything, have tests of their own.
    @Test
    void noPairOfTheTableOfRefusalsSlipsThrough() {
        sketch.addEverything();
        assertEquals(
                List.of(),
                Sketch.CATALOGUE.refusals().stream()
                        .filter(row -> !row.isConditional() && !row.isAboutAll())
                        .filter(row -> Sketch.CATALOGUE.between(row.from(), row.to()).isEmpty())
                        .filter(row -> !row.from().equals(row.to()))
                        .filter(row -> !sketch.judge(sketch.the(row.from()), sketch.the(row.to()))
                                .equals(new Refused(row.reason(), row.path())))
                        .map(row -> row.from() + " to " + row.to())
                        .toList());
    }

    @Test
    void aFifoTopicAndAFifoQueueTakeOtherWaysThanStandardOnes() {
        sketch.addEverything();
        NodeId topic = sketch.the(SnsTopic.ID);
        NodeId queue = sketch.the(SqsQueue.ID);
        NodeId bucket = sketch.the(S3Bucket.ID);
        NodeId function = sketch.the(LambdaFunction.ID);
        assertEquals(
                List.of(List.of(SnsTrigger.ID), List.of(Notifies.ID)),
                List.of(sketch.offers(topic, function), sketch.offers(bucket, queue)));
        sketch.set(topic, SnsTopic.FIFO, true);
        sketch.set(queue, SqsQueue.FIFO, true);
        assertEquals(
                List.of(
                        new Refused("FIFO topics deliver to SQS queues only.", "topic -> queue -> function"),
                        new Refused(
                                "S3 can't notify FIFO queues or topics.",
                                "standard queue, or EventBridge rule -> FIFO queue")),
                List.of(sketch.judge(topic, function), sketch.judge(bucket, queue)));
    }

    @Test
    void aServiceOnFargateHasNoInstancesAndADaemonNoScaling() {
        sketch.addEverything();
        NodeId service = sketch.the(EcsService.ID);
        NodeId capacity = sketch.the(Ec2Capacity.ID);
        NodeId scaling = sketch.the(ServiceAutoScaling.ID);
        assertEquals(
                new Refused(
                        "Fargate tasks run on AWS-managed capacity, not on your instances.",
                        "remove the edge, or launch type EC2"),
                sketch.judge(service, capacity));
        assertEquals(List.of(Scales.ID), sketch.offers(scaling, service));
        sketch.set(service, EcsService.LAUNCH_TYPE, LaunchType.EC2);
        sketch.set(service, EcsService.SCHEDULING_STRATEGY, SchedulingStrategy.DAEMON);
        assertEquals(
                new Refused("A daemon has one task per instance.", "auto scaling -> EC2 capacity"),
                sketch.judge(scaling, service));
    }

    @Test
    void aFargateProfileTakesPrivateSubnetsOnly() {
        sketch.addEverything();
        NodeId profile = sketch.the(FargateProfile.ID);
        NodeId subnet = sketch.set(sketch.the(Subnet.ID), Subnet.PUBLIC, false);
        assertEquals(List.of(PlacedIn.ID), sketch.offers(profile, subnet));
        sketch.set(subnet, Subnet.PUBLIC, true);
        assertEquals(
                new Refused("Fargate pods run in private subnets only.", "private subnets with NAT"),
                sketch.judge(profile, subnet));
    }

    @Test
    void aPairThatNoTableKnowsIsRefusedWithBothNames() {
        sketch.addEverything();
        assertEquals(
                List.of(
                        new Refused("A DynamoDB table isn't connected to a VPC in AWS.", ""),
                        new Refused("An SQS queue isn't connected to an IAM role in AWS.", "")),
                List.of(
                        sketch.judge(sketch.the(DynamoDbTable.ID), sketch.the(Vpc.ID)),
                        sketch.judge(sketch.the(SqsQueue.ID), sketch.the(IamRole.ID))));
    }

    @Test
    void theMeaningThatTheKindOfRoleIsForStandsFirst() {
        sketch.addEverything();
        NodeId role = sketch.the(IamRole.ID);
        NodeId task = sketch.the(TaskDefinition.ID);
        assertEquals(
                List.of(
                        List.of(TaskRole.ID, ExecutionRole.ID),
                        List.of(ExecutionRole.ID, TaskRole.ID),
                        List.of("The instance profile serves the ECS agent on EC2 instances only.")),
                Stream.of(RoleKind.ECS_TASK, RoleKind.ECS_TASK_EXECUTION, RoleKind.EC2_INSTANCE)
                        .map(kind -> sketch.offers(sketch.set(role, IamRole.ROLE_KIND, kind), task))
                        .toList());
    }

    @Test
    void severalMeaningsAreAllOffered() {
        sketch.addEverything();
        NodeId container = sketch.add(Container.ID, sketch.the(TaskDefinition.ID));
        assertEquals(
                List.of(List.of(DependsOn.ID, Links.ID), List.of(OnFailure.ID, Accesses.ID)),
                List.of(
                        sketch.offers(container, sketch.the(Container.ID)),
                        sketch.offers(sketch.the(LambdaFunction.ID), sketch.the(SqsQueue.ID))));
    }

    @Test
    void theWrongWayRoundIsOfferedReversed() {
        sketch.addEverything();
        NodeId task = sketch.the(TaskDefinition.ID);
        assertEquals(
                List.of(
                        List.of("reversed pulls"),
                        List.of("reversed pulls"),
                        List.of("reversed placed-in"),
                        List.of("reversed task-role", "reversed execution-role"),
                        List.of("reversed pod-role")),
                List.of(
                        sketch.offers(sketch.the(EcrRepository.ID), task),
                        sketch.offers(sketch.the(ExternalRegistry.ID), task),
                        sketch.offers(sketch.the(Subnet.ID), sketch.the(EcsService.ID)),
                        sketch.offers(task, sketch.the(IamRole.ID)),
                        sketch.offers(sketch.the("k8s.service-account"), sketch.the(IamRole.ID))));
    }

    @Test
    void aSecondTaskDefinitionTakesThePlaceOfTheFirst() {
        sketch.addEverything();
        NodeId service = sketch.the(EcsService.ID);
        NodeId second = sketch.add(TaskDefinition.ID, sketch.the(Region.ID));
        sketch.draw(Runs.ID, service, sketch.the(TaskDefinition.ID));
        EdgeId kept = sketch.draw(Runs.ID, service, second);
        assertEquals(
                List.of(kept),
                sketch.diagram().edgesFrom(service).stream().map(Edge::id).toList());
    }

    @Test
    void aRuleTakesFiveTargetsAndAServiceSixteenSubnets() {
        sketch.addEverything();
        NodeId rule = sketch.the(EventBridgeRule.ID);
        IntStream.range(0, 5).forEach(_ -> sketch.draw(
                RuleDelivers.ID, rule, sketch.add(SqsQueue.ID, sketch.the(Region.ID))));
        NodeId service = sketch.the(EcsService.ID);
        IntStream.range(0, 16).forEach(_ -> sketch.draw(
                PlacedIn.ID, service, sketch.add(Subnet.ID, sketch.the(Vpc.ID))));
        assertEquals(
                List.of(
                        List.of("There may be no more connections of this sort (0..5; rule "
                                + "general/schedule-expression)."),
                        List.of("There may be no more connections of this sort (1..16 when awsvpc, else 0; rule "
                                + "ecs/awsvpc-network-configuration).")),
                List.of(
                        sketch.offers(rule, sketch.add(SqsQueue.ID, sketch.the(Region.ID))),
                        sketch.offers(service, sketch.add(Subnet.ID, sketch.the(Vpc.ID)))));
    }

    @Test
    void targetsOfOneRuleAreCountedTogetherWhateverTheyAre() {
        sketch.addEverything();
        NodeId rule = sketch.the(EventBridgeRule.ID);
        IntStream.range(0, 4).forEach(_ -> sketch.draw(
                RuleDelivers.ID, rule, sketch.add(SqsQueue.ID, sketch.the(Region.ID))));
        sketch.draw(RunsTask.ID, rule, sketch.the(TaskDefinition.ID));
        assertEquals(
                List.of("There may be no more connections of this sort (0..5 targets per rule; rule "
                        + "general/schedule-expression)."),
                sketch.offers(rule, sketch.the(LambdaFunction.ID)));
    }

    @Test
    void aScheduleThatStartsSomethingElseGivesUpWhatItStarted() {
        sketch.addEverything();
        NodeId schedule = sketch.the(EventBridgeSchedule.ID);
        sketch.draw(ScheduleTrigger.ID, schedule, sketch.the(LambdaFunction.ID));
        EdgeId task = sketch.draw(RunsTask.ID, schedule, sketch.the(TaskDefinition.ID));
        assertEquals(List.of(task), sketch.diagram().edgesFrom(schedule).stream().map(Edge::id).toList());
    }

    @Test
    void onlyASecurityGroupIsConnectedToItself() {
        sketch.addEverything();
        assertEquals(
                List.of(SecurityGroup.ID + " " + List.of(AllowsFrom.ID)),
                Sketch.CATALOGUE.nodes().stream()
                        .map(NodeKind::id)
                        .filter(kind -> !(sketch.judge(sketch.the(kind), sketch.the(kind)) instanceof Refused))
                        .map(kind -> kind + " " + sketch.offers(sketch.the(kind), sketch.the(kind)))
                        .toList());
    }

    @Test
    void twoOfAKindAreConnectedWhereThatMeansSomething() {
        sketch.addEverything();
        assertEquals(
                List.of(
                        List.of(Redrives.ID),
                        List.of(TalksTo.ID),
                        List.of(Invokes.ID),
                        List.of(Peers.ID),
                        List.of(AllowsFrom.ID),
                        List.of("A template doesn't call a template.")),
                Stream.of(SqsQueue.ID, EcsService.ID, LambdaFunction.ID, Vpc.ID, SecurityGroup.ID, TaskDefinition.ID)
                        .map(kind -> sketch.offers(sketch.the(kind), second(kind)))
                        .toList());
    }

    /// Another node of a kind beside the first.
    private NodeId second(String kind) {
        return sketch.add(kind, sketch.diagram().require(sketch.the(kind)).parent());
    }

    private NodeId region(String code) {
        return sketch.set(sketch.add(Region.ID, NodeId.CANVAS), Region.CODE, code);
    }

    @Test
    void bothEndsOfATriggerBelongToOneRegion() {
        NodeId queue = sketch.add(SqsQueue.ID, region("eu-central-1"));
        NodeId far = sketch.add(LambdaFunction.ID, region("us-east-1"));
        NodeId drawnApart = sketch.add(LambdaFunction.ID, region("eu-central-1"));
        assertEquals(
                List.of(List.of("Both ends must belong to one Region."), List.of(SqsTrigger.ID)),
                List.of(sketch.offers(queue, far), sketch.offers(queue, drawnApart)));
    }

    @Test
    void vpcsArePeeredAcrossRegions() {
        NodeId here = sketch.add(Vpc.ID, region("eu-central-1"));
        NodeId there = sketch.add(Vpc.ID, region("us-east-1"));
        assertEquals(List.of(Peers.ID), sketch.offers(here, there));
    }

    @Test
    void aServiceStaysInOneVpcWithItsLoadBalancer() {
        NodeId region = region("eu-central-1");
        NodeId near = sketch.add(Vpc.ID, region);
        NodeId far = sketch.add(Vpc.ID, region);
        NodeId service = sketch.add(EcsService.ID, sketch.add(EcsCluster.ID, region));
        sketch.draw(PlacedIn.ID, service, sketch.add(Subnet.ID, near));
        assertEquals(
                new Refused("All subnets of a service are in one VPC of the cluster's Region.", "subnets of one VPC"),
                sketch.judge(service, sketch.add(Subnet.ID, far)));
        assertEquals(
                List.of(List.of(Targets.ID), List.of("Both ends must belong to one VPC.")),
                Stream.of(near, far)
                        .map(vpc -> sketch.offers(sketch.add(ApplicationLoadBalancer.ID, vpc), service))
                        .toList());
    }
}
