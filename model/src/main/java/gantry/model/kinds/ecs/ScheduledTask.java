package gantry.model.kinds.ecs;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Schedule;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.binding.TimeZones;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;

/// Starts tasks in a cluster at given times. The console of ECS calls it a scheduled task; it is a schedule of
/// EventBridge Scheduler that knows its cluster and network.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html
public final class ScheduledTask {

    public static final String ID = "aws.ecs.scheduled-task";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html";
    private static final String GUIDE = "https://docs.aws.amazon.com/scheduler/latest/UserGuide/";
    private static final String API = "https://docs.aws.amazon.com/scheduler/latest/APIReference/";
    private static final String PARAMETERS = API + "API_EcsParameters.html";
    private static final String ROLE = "Schedule";
    private static final String TIME = "Time";
    private static final String TASKS = "Tasks";
    private static final String TARGET = "/Target/EcsParameters";

    public static final Property<String> EXPRESSION = Property.of("expression", new Schedule(true))
            .title("Schedule")
            .fallback("rate(1 hour)")
            .parameter()
            .group(TIME)
            .about("rate(5 minutes), cron(0 2 * * ? *) or at(2030-01-31T08:00:00).")
            .source(GUIDE + "schedule-types.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ScheduleExpression");

    public static final Property<String> TIME_ZONE = Property.of("timeZone", TimeZones.TYPE)
            .fallback("Etc/UTC")
            .parameter()
            .group(TIME)
            .about("The time zone in which cron(...) and at(...) are read, with its daylight saving time.")
            .source(GUIDE + "schedule-types.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ScheduleExpressionTimezone");

    public static final Property<Boolean> ENABLED = Property.of("enabled", new Flag())
            .fallback(true)
            .group(TIME)
            .about("A schedule that is off keeps everything but starts nothing.")
            .source(API + "API_CreateSchedule.html")
            .to(Target.CLOUDFORMATION, ROLE, "/State", Spelling.words("ENABLED", "DISABLED"));

    /// The range 0 to 185 is from https://docs.aws.amazon.com/scheduler/latest/APIReference/API_RetryPolicy.html
    public static final Property<Long> RETRIES = Property.of("retries", Whole.between(0, 185))
            .fallback(3L)
            .unit("attempts")
            .group(TIME)
            .about("How often a start that failed is tried again. A task that fails later isn't started again.")
            .source(API + "API_RetryPolicy.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Target/RetryPolicy/MaximumRetryAttempts");

    public static final Property<LaunchType> LAUNCH_TYPE = Property.of("launchType", Choice.of(LaunchType.class))
            .fallback(LaunchType.FARGATE)
            .group(TASKS)
            .about("Fargate runs tasks without instances of your own; EC2 and External use yours.")
            .source(PARAMETERS)
            .to(Target.CLOUDFORMATION, ROLE, TARGET + "/LaunchType");

    private static final Condition IS_FARGATE = Condition.when(LAUNCH_TYPE, LaunchType.FARGATE);

    /// The range 1 to 10 is from https://docs.aws.amazon.com/scheduler/latest/APIReference/API_EcsParameters.html
    public static final Property<Long> TASK_COUNT = Property.of("taskCount", Whole.between(1, 10))
            .checkedBy("trigger/eventbridge-ecs-task-target")
            .fallback(1L)
            .unit("tasks")
            .group(TASKS)
            .about("How many tasks are started each time.")
            .source(PARAMETERS)
            .to(Target.CLOUDFORMATION, ROLE, TARGET + "/TaskCount");

    public static final Property<String> PLATFORM_VERSION = Property.of("platformVersion", EcsService.PLATFORM)
            .visibleWhen(IS_FARGATE)
            .group(TASKS)
            .about("The version of Fargate. Without one, the latest.")
            .source(PARAMETERS)
            .to(Target.CLOUDFORMATION, ROLE, TARGET + "/PlatformVersion");

    public static final Property<Boolean> ASSIGN_PUBLIC_IP = Property.of("assignPublicIp", new Flag())
            .title("Assign public IP")
            .fallback(false)
            .visibleWhen(IS_FARGATE)
            .group("Network")
            .about("Gives the tasks public addresses, which they need in a public subnet to reach the internet.")
            .source(API + "API_AwsVpcConfiguration.html")
            .to(
                    Target.CLOUDFORMATION,
                    ROLE,
                    TARGET + "/NetworkConfiguration/AwsvpcConfiguration/AssignPublicIp",
                    Spelling.words("ENABLED", "DISABLED"));

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Scheduled task")
            .about("Starts tasks in its cluster regularly or once. They run until they end by themselves.")
            .explain(
                    "Use it for work that begins at a certain time and ends: nightly reports, clean-up, imports.",
                    "What must run all the time is a service. Work of less than 15 minutes can be a Lambda function "
                            + "with a schedule.",
                    "It starts 1 to 10 tasks of one definition each time, at most once a minute. A start may come up "
                            + "to a minute late.",
                    "You pay for the tasks while they run. Schedules cost a little per start, with many free ones each "
                            + "month.")
            .source(PAGE)
            .category(Category.ECS)
            .icon("scheduled-task")
            .keywords("cron", "timer", "batch", "nightly", "run task", "job", "eventbridge scheduler")
            .properties(
                    EXPRESSION,
                    TIME_ZONE,
                    ENABLED,
                    RETRIES,
                    LAUNCH_TYPE,
                    TASK_COUNT,
                    PLATFORM_VERSION,
                    ASSIGN_PUBLIC_IP)
            .fact(ScheduledTask::fact)
            .badges(sight -> List.of(new Badge(sight.values().value(LAUNCH_TYPE).value())))
            .inside(Containment.in(EcsCluster.ID, "exactly 1", "placement in subnets is a connection"))
            .names(names(), "nightly")
            .to(RunsTask.ID, TaskDefinition.ID, Cardinality.out(1, 1, "exactly 1"), "EcsParameters")
            .to(
                    PlacedIn.ID,
                    Subnet.ID,
                    Cardinality.out(0, 16, "1..16 when awsvpc, else 0")
                            .sharing(Vpc.ID)
                            .by("ecs/awsvpc-network-configuration"),
                    "NetworkConfiguration.AwsvpcConfiguration.Subnets")
            // Role and security group are derived when none is drawn: hence none at least.
            .from(
                    InvokeRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "exactly 1 (kind schedule)"),
                    "Target.RoleArn",
                    IamRole.of(RoleKind.SCHEDULE))
            .from(
                    Protects.ID,
                    SecurityGroup.ID,
                    Cardinality.in(0, 5, "0..5 (awsvpc)").by("ecs/awsvpc-network-configuration"),
                    "AwsvpcConfiguration.SecurityGroups")
            .refuses(Refusal.of(
                    ID,
                    EcsService.ID,
                    "A scheduled task runs a task definition once; a service runs all the time.",
                    "scheduled task -> task definition (run task)"))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::Scheduler::Schedule")
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .build();

    private ScheduledTask() {}

    private static String fact(Values values) {
        long count = values.value(TASK_COUNT);
        String tasks = count == 1 ? "" : " · " + count + " tasks";
        return values.value(EXPRESSION) + tasks + (values.value(ENABLED) ? "" : " · off");
    }

    /// Source: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html
    private static NameRule names() {
        return new NameRule(
                "[0-9a-zA-Z_.-]{1,64}",
                "1 to 64 letters, digits, '_', '.' or '-'",
                64,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
