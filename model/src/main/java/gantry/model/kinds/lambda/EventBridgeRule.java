package gantry.model.kinds.lambda;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Schedule;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.connection.JsonDocument;
import gantry.model.kinds.connection.RuleDelivers;
import gantry.model.kinds.connection.RuleTrigger;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Starts up to five targets when an event matches a pattern, or at given times.
///
/// Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html
public final class EventBridgeRule {

    public static final String ID = "aws.events.rule";

    private static final String GUIDE = "https://docs.aws.amazon.com/eventbridge/latest/userguide/";
    private static final String API = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html";
    private static final String ROLE = "Rule";

    /// The quota of a rule: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
    private static final int MOST_TARGETS = 5;

    /// What the five places are shared by.
    private static final String TARGETS = "targets";

    /// What a card shows of a pattern: its first source.
    private static final Pattern SOURCE = Pattern.compile("\"source\"\\s*:\\s*\\[\\s*\"([^\"]{1,24})\"");

    public static final Property<RuleStart> STARTS_ON = Property.of("startsOn", Choice.of(RuleStart.class))
            .fallback(RuleStart.PATTERN)
            .group("Event")
            .about("What starts the targets. For plain times, an EventBridge schedule knows time zones too.")
            .source(GUIDE + "eb-rules.html")
            .unbound(Target.CLOUDFORMATION, "it decides which of pattern and schedule is written");

    /// Up to 4096 characters: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
    public static final Property<String> PATTERN = Property.of("pattern", JsonDocument.upTo(4096))
            .title("Event pattern")
            .fallback("{\"source\": [\"aws.s3\"], \"detail-type\": [\"Object Created\"]}")
            .visibleWhen(Condition.when(STARTS_ON, RuleStart.PATTERN))
            .group("Event")
            .about("JSON that says which events match: for each field, the values that it may have.")
            .source(GUIDE + "eb-event-patterns.html")
            .to(Target.CLOUDFORMATION, ROLE, "/EventPattern");

    public static final Property<String> SCHEDULE = Property.of("scheduleExpression", new Schedule(false))
            .title("Schedule")
            .fallback("rate(1 hour)")
            .visibleWhen(Condition.when(STARTS_ON, RuleStart.SCHEDULE))
            .parameter()
            .group("Event")
            .about("rate(5 minutes) or cron(0 2 * * ? *), in UTC.")
            .source(GUIDE + "eb-create-rule-schedule.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ScheduleExpression");

    public static final Property<String> BUS = Property.of(
            "bus", Text.matching("[/.\\-_A-Za-z0-9]{1,256}", "the name of an event bus").suggest(List.of("default")))
            .title("Event bus")
            .fallback("default")
            .group("Event")
            .about("The bus whose events are looked at. Events of AWS, and schedules, are on the default bus only.")
            .source(GUIDE + "eb-event-bus.html")
            .to(Target.CLOUDFORMATION, ROLE, "/EventBusName");

    public static final Property<Boolean> ENABLED = Property.of("enabled", new Flag())
            .fallback(true)
            .group("Event")
            .about("A rule that is off keeps everything but starts nothing.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/State", Spelling.words("ENABLED", "DISABLED"));

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("EventBridge rule")
            .about("Starts functions and tasks, or sends messages, when an event in the account matches a pattern.")
            .explain(
                    "Use it to react to what happens in AWS: a new object, a stopped task, a pushed image. It also joins parts "
                            + "of an application that shouldn't know each other.",
                    "For plain times use an EventBridge schedule, which knows time zones. For many messages from one sender to "
                            + "one receiver use a queue or a topic.",
                    "Up to 5 targets per rule, and 300 rules per bus in most Regions. An event arrives within about a second, "
                            + "and may arrive twice or out of order.",
                    "Events of AWS services and schedules are free. You pay per million events of your own, and for what the "
                            + "targets do.")
            .source(GUIDE + "eb-rules.html")
            .category(Category.SERVERLESS)
            .icon("eventbridge-rule")
            .keywords("event", "pattern", "event bus", "cloudwatch events", "cron", "rate", "trigger", "eventbridge",
                    "eventbus", "s3 event")
            .properties(STARTS_ON, PATTERN, SCHEDULE, BUS, ENABLED)
            .fact(EventBridgeRule::fact)
            .inside(Containment.in(Region.ID, "1 parent", "outside every VPC"))
            .names(names(), "object-created")
            .to(
                    RuleTrigger.ID,
                    LambdaFunction.ID,
                    Cardinality.out(0, MOST_TARGETS, "0..5 targets per rule")
                            .by("general/schedule-expression")
                            .pooled(TARGETS),
                    "rule target (schedule or pattern) + permission")
            .to(
                    RunsTask.ID,
                    TaskDefinition.ID,
                    Cardinality.out(0, MOST_TARGETS, "0..5 targets; cluster + role + subnets on the edge")
                            .by("trigger/eventbridge-ecs-task-target")
                            .pooled(TARGETS),
                    "EcsParameters (run-task)")
            .to(RuleDelivers.ID, SqsQueue.ID, deliveries(), "rule target")
            .to(RuleDelivers.ID, SnsTopic.ID, deliveries(), "rule target")
            .from(
                    InvokeRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "0..1 (kind schedule)"),
                    "Targets[].RoleArn (needed for ECS targets)",
                    IamRole.of(RoleKind.SCHEDULE))
            .refuses(Refusal.of(
                    ID,
                    EcsService.ID,
                    "EventBridge runs a task definition once; a service runs all the time.",
                    "rule -> task definition (run task)"))
            .refuses(Workloads.cannotBeTriggeredBy(ID))
            .expects(Expectation.of(
                    Expectation.Side.OUT, "it starts nothing", RuleTrigger.ID, RunsTask.ID, RuleDelivers.ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::Events::Rule")
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .build();

    private EventBridgeRule() {}

    private static Cardinality deliveries() {
        return Cardinality.out(0, MOST_TARGETS, "0..5").by("general/schedule-expression").pooled(TARGETS);
    }

    private static String fact(Values values) {
        String start = values.value(STARTS_ON) == RuleStart.SCHEDULE
                ? values.value(SCHEDULE)
                : source(values.value(PATTERN));
        return start + (values.value(ENABLED) ? "" : " · off");
    }

    private static String source(String pattern) {
        Matcher matcher = SOURCE.matcher(pattern);
        return matcher.find() ? "events of " + matcher.group(1) : "event pattern";
    }

    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
    private static NameRule names() {
        return new NameRule(
                "[.\\-_A-Za-z0-9]{1,64}",
                "1 to 64 letters, digits, '.', '-' or '_'",
                64,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
