package gantry.model.kinds.ecs;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.MapOf;
import gantry.model.kind.Property;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kinds.operations.Secret;
import java.util.Map;

/// The properties of a [Container] that say where its output goes.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
final class ContainerLogging {

    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    private static final String PAGE = API + "API_LogConfiguration.html";
    private static final String ROLE = "Container";
    private static final String LOGGING = "Logging";
    private static final String WITH_DRIVER = "written together with the driver";
    private static final String COLLECTED = "report: an add-on of the cluster collects output";
    private static final Text OPTION = Text.matching(
            "[A-Za-z@_][A-Za-z0-9@_.-]*", "an option such as awslogs-stream-prefix");

    static final Property<LogDriver> LOG_DRIVER = Property.of("logDriver", Choice.of(LogDriver.class))
            .fallback(LogDriver.AWSLOGS)
            .judgedBy("ecs/unsupported-log-driver")
            .group(LOGGING)
            .about("Where output goes. Fargate knows CloudWatch Logs, FireLens and Splunk.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "written together with the options of the driver")
            .unbound(Target.KUBERNETES, COLLECTED);

    static final Property<Map<String, String>> LOG_OPTIONS = Property.of(
            "logOptions", new MapOf<>(OPTION, Text.lines()))
            .visibleWhen(logsSomewhere())
            .group(LOGGING)
            .about("Options of the log driver. Group, Region and stream prefix of CloudWatch Logs are set anyway.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, WITH_DRIVER)
            .unbound(Target.KUBERNETES, COLLECTED);

    static final Property<Map<String, String>> LOG_SECRETS = Property.of(
            "logSecrets", new MapOf<>(OPTION, SecretReference.orNode(Secret.ID)))
            .title("Secret log options")
            .visibleWhen(logsSomewhere())
            .group(LOGGING)
            .about("Options of the log driver that are secret, such as splunk-token.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, WITH_DRIVER)
            .unbound(Target.KUBERNETES, COLLECTED);

    static final Property<FirelensType> FIRELENS_TYPE = Property.of("firelensType", Choice.of(FirelensType.class))
            .title("FireLens router")
            .group(LOGGING)
            .about("Makes this container the one that the others send their output to with the driver FireLens.")
            .source(API + "API_FirelensConfiguration.html")
            .to(Target.CLOUDFORMATION, ROLE, "/FirelensConfiguration/Type")
            .unbound(Target.KUBERNETES, COLLECTED);

    static final Property<Map<String, String>> FIRELENS_OPTIONS = Property.of(
            "firelensOptions", new MapOf<>(OPTION, Text.lines()))
            .title("FireLens options")
            .visibleWhen(Condition.when(FIRELENS_TYPE, FirelensType.values()))
            .group(LOGGING)
            .about("Options of the router, such as enable-ecs-log-metadata or where its configuration is.")
            .source(API + "API_FirelensConfiguration.html")
            .to(Target.CLOUDFORMATION, ROLE, "/FirelensConfiguration/Options")
            .unbound(Target.KUBERNETES, COLLECTED);

    private ContainerLogging() {}

    private static Condition logsSomewhere() {
        return Condition.when(
                LOG_DRIVER,
                LogDriver.AWSLOGS,
                LogDriver.AWSFIRELENS,
                LogDriver.SPLUNK,
                LogDriver.FLUENTD,
                LogDriver.GELF,
                LogDriver.JOURNALD,
                LogDriver.JSON_FILE,
                LogDriver.SYSLOG);
    }
}
