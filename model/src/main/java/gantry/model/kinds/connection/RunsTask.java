package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Flag;
import gantry.model.kind.LineStyle;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Reference;
import gantry.model.kind.Target;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import java.util.List;

/// A schedule starts tasks that end by themselves.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html
public final class RunsTask {

    public static final String ID = "runs-task";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html";
    private static final String API = "https://docs.aws.amazon.com/scheduler/latest/APIReference/API_EcsParameters.html";
    private static final String POD_NETWORK = "report: pods get their network from the cluster";

    public static final Property<String> CLUSTER = Property.of("cluster", Reference.to(EcsCluster.ID))
            .about("The cluster in which the tasks run. Without one, the only cluster of the Region is meant.")
            .source(API)
            .unbound(Target.CLOUDFORMATION, "the address of the target")
            .unbound(Target.KUBERNETES, "the namespace of the CronJob");

    /// At most 16: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_AwsVpcConfiguration.html
    public static final Property<List<String>> SUBNETS = Property.of(
            "subnets", new ListOf<>(Reference.to(Subnet.ID), 16))
            .about("The subnets of the tasks. Without any, the private subnets of the Region are meant.")
            .source("https://docs.aws.amazon.com/scheduler/latest/APIReference/API_AwsVpcConfiguration.html")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED)
            .unbound(Target.KUBERNETES, POD_NETWORK);

    public static final Property<Boolean> ASSIGN_PUBLIC_IP = Property.of("assignPublicIp", new Flag())
            .title("Assign public IP")
            .fallback(false)
            .about("Gives the tasks public addresses, which they need in a public subnet to reach the internet.")
            .source("https://docs.aws.amazon.com/scheduler/latest/APIReference/API_AwsVpcConfiguration.html")
            .to(
                    Target.CLOUDFORMATION,
                    "Schedule",
                    "/Target/EcsParameters/NetworkConfiguration/AwsvpcConfiguration/AssignPublicIp",
                    Spelling.words("ENABLED", "DISABLED"))
            .unbound(Target.KUBERNETES, POD_NETWORK);

    /// The range 1 to 10 is from https://docs.aws.amazon.com/scheduler/latest/APIReference/API_EcsParameters.html
    public static final Property<Long> TASK_COUNT = Property.of("taskCount", Whole.between(1, 10))
            .checkedBy("trigger/eventbridge-ecs-task-target")
            .fallback(1L)
            .unit("tasks")
            .about("How many tasks are started each time.")
            .source(API)
            .to(Target.CLOUDFORMATION, "Schedule", "/Target/EcsParameters/TaskCount")
            .to(Target.KUBERNETES, "CronJob", "/spec/jobTemplate/spec/parallelism");

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Runs task", "starts", LineStyle.TRIGGER)
            .about(
                    "Each time, new tasks are started from the task definition. They run until they end. A scheduled "
                            + "task knows cluster, network and number by itself.",
                    PAGE)
            .properties(CLUSTER, SUBNETS, ASSIGN_PUBLIC_IP, TASK_COUNT)
            .label(values -> values.value(TASK_COUNT) == 1 ? "" : values.value(TASK_COUNT) + " tasks")
            .within(Region.ID);

    private RunsTask() {}
}
