package gantry.model.kinds.operations;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Whole;
import gantry.model.kinds.connection.LogTrigger;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import java.util.List;

/// Keeps the output of containers and functions. Log groups that nobody draws are derived.
///
/// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
public final class LogGroup {

    public static final String ID = "aws.logs.log-group";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html";
    private static final String RETENTION_PAGE = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html";

    /// The only values that the service accepts, from
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
    public static final Property<Long> RETENTION = Property.of(
            "retention",
            Whole.oneOf(
                    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
                    3288, 3653))
            .fallback(30L)
            .parameter()
            .unit("days")
            .group("General")
            .about("Log events are deleted after so many days.")
            .source(RETENTION_PAGE)
            .to(Target.CLOUDFORMATION, "LogGroup", "/RetentionInDays");

    public static final Property<LogClass> LOG_CLASS = Property.of("logClass", Choice.of(LogClass.class))
            .title("Class")
            .group("General")
            .about("Infrequent access costs less, but no function can follow the group. Without a choice: standard.")
            .source("https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html")
            .to(Target.CLOUDFORMATION, "LogGroup", "/LogGroupClass");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Log group")
            .about("Keeps the output of containers and functions in CloudWatch. Draw one only to share or to follow it.")
            .explain(
                    "Draw one when several programs share it, when its name or retention matters, or when a function follows "
                            + "what is written. Otherwise log groups are derived.",
                    "It is no archive and no place for data: keep what must last for years in a bucket, and numbers to plot as "
                            + "metrics.",
                    "An event holds up to 1 MB. Retention is one of 22 values from 1 day to 10 years, and two subscription "
                            + "filters may follow a group.",
                    "You pay per gigabyte written, which is most of it, and a little per gigabyte kept. Searches cost by the "
                            + "data they read.")
            .source(PAGE)
            .category(Category.DATA)
            .icon("log-group")
            .keywords("cloudwatch", "logs", "logging", "output", "retention", "monitoring", "stdout", "console")
            .properties(RETENTION, LOG_CLASS)
            .fact(values -> values.value(RETENTION) + (values.value(RETENTION) == 1 ? " day" : " days"))
            .badges(sight -> sight.values()
                    .effective(LOG_CLASS)
                    .filter(LogClass.INFREQUENT_ACCESS::equals)
                    .map(rare -> List.of(new Badge("INFREQUENT")))
                    .orElse(List.of()))
            .inside(Containment.in(Region.ID, "1 parent", "outside every VPC"))
            .names(names(), "/ecs/web")
            .to(
                    LogTrigger.ID,
                    LambdaFunction.ID,
                    Cardinality.out(0, 2, "0..2 filters per group").by("trigger/push-invoke-permission"),
                    "subscription filter + permission logs.amazonaws.com")
            .refuses(IamRole.accessed(ID))
            .refuses(Workloads.cannotBeTriggeredBy(ID))
            .resource(Target.CLOUDFORMATION, "LogGroup", "AWS::Logs::LogGroup")
            .build();

    private LogGroup() {}

    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
    private static NameRule names() {
        return new NameRule(
                "[A-Za-z0-9_/.#-]{1,512}",
                "1 to 512 letters, digits or any of '_/.#-'",
                512,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
