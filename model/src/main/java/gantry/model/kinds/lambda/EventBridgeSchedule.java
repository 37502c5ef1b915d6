package gantry.model.kinds.lambda;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Schedule;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.binding.TimeZones;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.ScheduleTrigger;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.network.Region;

/// Calls a function or runs a task at given times.
///
/// Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html
public final class EventBridgeSchedule {

    public static final String ID = "aws.scheduler.schedule";

    private static final String GUIDE = "https://docs.aws.amazon.com/scheduler/latest/UserGuide/";
    private static final String API = "https://docs.aws.amazon.com/scheduler/latest/APIReference/";
    private static final String ROLE = "Schedule";

    public static final Property<String> EXPRESSION = Property.of("expression", new Schedule(true))
            .title("Schedule")
            .fallback("rate(1 hour)")
            .parameter()
            .group("Time")
            .about("rate(5 minutes), cron(0 2 * * ? *) or at(2030-01-31T08:00:00).")
            .source(GUIDE + "schedule-types.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ScheduleExpression")
            .unbound(Target.KUBERNETES, "the schedules of CronJobs are spelt in another way");

    public static final Property<String> TIME_ZONE = Property.of("timeZone", TimeZones.TYPE)
            .fallback("Etc/UTC")
            .parameter()
            .group("Time")
            .about("The time zone in which cron(...) and at(...) are read, with its daylight saving time.")
            .source(GUIDE + "schedule-types.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ScheduleExpressionTimezone")
            .to(Target.KUBERNETES, "CronJob", "/spec/timeZone");

    public static final Property<Boolean> ENABLED = Property.of("enabled", new Flag())
            .fallback(true)
            .group("Time")
            .about("A schedule that is off keeps everything but starts nothing.")
            .source(API + "API_CreateSchedule.html")
            .to(Target.CLOUDFORMATION, ROLE, "/State", Spelling.words("ENABLED", "DISABLED"))
            .to(Target.KUBERNETES, "CronJob", "/spec/suspend", Spelling.opposite());

    public static final Property<Long> FLEXIBLE_WINDOW = Property.of("flexibleWindow", Whole.between(1, 1440))
            .unit("minutes")
            .group("Time")
            .about("Starts at any moment within this many minutes, which spreads load. Without one, exactly in time.")
            .source(API + "API_FlexibleTimeWindow.html")
            .unbound(Target.CLOUDFORMATION, "written together with the mode of the window")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    public static final Property<String> INPUT = Property.of("input", Text.lines())
            .group("Target")
            .about("JSON text that the target gets as its event.")
            .source(API + "API_Target.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Target/Input")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    public static final Property<Long> RETRIES = Property.of("retries", Whole.between(0, 185))
            .fallback(3L)
            .unit("attempts")
            .group("Target")
            .about("How often a start that failed is tried again.")
            .source(API + "API_RetryPolicy.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Target/RetryPolicy/MaximumRetryAttempts")
            .to(Target.KUBERNETES, "CronJob", "/spec/jobTemplate/spec/backoffLimit");

    public static final Property<Long> MAXIMUM_AGE = Property.of("maximumAge", Seconds.between(60, 86_400))
            .title("Maximum event age")
            .unit("seconds")
            .group("Target")
            .about("A start that couldn't be made for this long is dropped. Without a limit: after a day.")
            .source(API + "API_RetryPolicy.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Target/RetryPolicy/MaximumEventAgeInSeconds")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("EventBridge schedule")
            .about("Calls a function or runs a task regularly or once, in any time zone.")
            .explain(
                    "Use it to start a function or a task at certain times or at regular intervals, with daylight saving time "
                            + "where people live by it.",
                    "To react to events use an EventBridge rule. A program that must run all the time is a service, not a "
                            + "schedule.",
                    "One target per schedule, at most once a minute, and at(...) starts just once. A start may be late by up to "
                            + "a minute and, rarely, come twice.",
                    "You pay per million starts, with a large free share each month, and for what is started.")
            .source(GUIDE + "what-is-scheduler.html")
            .category(Category.SERVERLESS)
            .icon("schedule")
            .keywords("cron", "timer", "scheduler", "eventbridge", "rate", "nightly", "cronjob", "batch", "periodic",
                    "once")
            .properties(EXPRESSION, TIME_ZONE, ENABLED, FLEXIBLE_WINDOW, INPUT, RETRIES, MAXIMUM_AGE)
            .fact(values -> values.value(EXPRESSION) + (values.value(ENABLED) ? "" : " · off"))
            .inside(Containment.in(Region.ID, "1 parent", "outside every VPC"))
            .names(names(), "nightly")
            .to(
                    ScheduleTrigger.ID,
                    LambdaFunction.ID,
                    Cardinality.out(0, 1, "exactly 1 target").pooled("target"),
                    "schedule target + role")
            .to(RunsTask.ID, TaskDefinition.ID, Cardinality.out(0, 1, "exactly 1 target").pooled("target"),
                    "EcsParameters")
            // A role is derived when none is drawn: hence none at least.
            .from(
                    InvokeRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "exactly 1 (kind schedule)"),
                    "Target.RoleArn",
                    IamRole.of(RoleKind.SCHEDULE))
            .refuses(Refusal.of(
                    ID,
                    EcsService.ID,
                    "EventBridge runs a task definition once; a service runs all the time.",
                    "rule -> task definition (run task)"))
            .refuses(Workloads.cannotBeTriggeredBy(ID))
            .expects(Expectation.of(
                    Expectation.Side.OUT, "it starts nothing", ScheduleTrigger.ID, RunsTask.ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::Scheduler::Schedule")
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .resource(Target.KUBERNETES, "CronJob", "batch/v1/CronJob")
            .build();

    private EventBridgeSchedule() {}

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
