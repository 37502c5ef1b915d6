package gantry.model.kinds.ecs;

import gantry.model.kind.Choice;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.binding.Spelling;
import java.util.List;

/// The properties of a [Container] that say how its process starts, is watched and ends.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
final class ContainerRuntime {

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html";
    private static final String ROLE = "Container";
    private static final String PROCESS = "Process";
    private static final String SECURITY = "Security";

    static final Property<List<String>> COMMAND = Property.of("command", ListOf.of(Text.lines()))
            .group(PROCESS)
            .about("The words of the command, instead of the one in the image.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/Command")
            .to(Target.KUBERNETES, ROLE, "/args", Spelling.commandWords());

    static final Property<List<String>> ENTRY_POINT = Property.of("entryPoint", ListOf.of(Text.lines()))
            .group(PROCESS)
            .about("The program and its first words, instead of the entry point of the image.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/EntryPoint")
            .to(Target.KUBERNETES, ROLE, "/command", Spelling.commandWords());

    static final Property<String> WORKING_DIRECTORY = Property.of("workingDirectory", Text.line())
            .group(PROCESS)
            .about("The directory in which the command starts.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/WorkingDirectory")
            .to(Target.KUBERNETES, ROLE, "/workingDir");

    static final Property<Boolean> INIT_PROCESS = Property.of("initProcess", new Flag())
            .fallback(true)
            .group(PROCESS)
            .about("Starts a small process that passes signals on and cleans up after child processes.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html")
            .to(Target.CLOUDFORMATION, ROLE, "/LinuxParameters/InitProcessEnabled")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    /// 120 is the most that Fargate allows.
    static final Property<Long> STOP_TIMEOUT = Property.of("stopTimeout", Seconds.between(0, 120))
            .fallback(30L)
            .unit("seconds")
            .group(PROCESS)
            .about("How long the process may take to end before it is killed.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/StopTimeout")
            .unbound(Target.KUBERNETES, "the longest one counts for the pod");

    static final Property<Values> HEALTH_CHECK = Property.of("healthCheck", HealthCheck.TYPE)
            .group("Health check")
            .about("A command that tells whether the container is well. Tasks with unhealthy containers are replaced.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html")
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheck", Spelling.capitalised(HealthCheck.TYPE))
            .unbound(Target.KUBERNETES, "it becomes up to three probes");

    static final Property<LogDriver> LOG_DRIVER = Property.of("logDriver", Choice.of(LogDriver.class))
            .fallback(LogDriver.AWSLOGS)
            .group("Logging")
            .about("Where output goes. Fargate knows CloudWatch Logs, FireLens and Splunk.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html")
            .unbound(Target.CLOUDFORMATION, "written together with the options of the driver")
            .unbound(Target.KUBERNETES, "report: an add-on of the cluster collects output");

    static final Property<Boolean> READONLY_ROOT_FILESYSTEM = Property.of("readonlyRootFilesystem", new Flag())
            .title("Read-only root file system")
            .fallback(false)
            .group(SECURITY)
            .about("Keeps a program from changing its own files. Many images need writable directories.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/ReadonlyRootFilesystem")
            .to(Target.KUBERNETES, ROLE, "/securityContext/readOnlyRootFilesystem");

    static final Property<String> USER = Property.of("user", Text.line())
            .group(SECURITY)
            .about("The user that the process runs as, such as 10001 or 10001:10001, instead of the image's.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/User")
            .unbound(Target.KUBERNETES, "numbers only; names are reported");

    private ContainerRuntime() {}
}
