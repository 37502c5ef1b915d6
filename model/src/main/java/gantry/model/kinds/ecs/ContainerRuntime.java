package gantry.model.kinds.ecs;

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

    /// 2 to 120 are allowed, which a rule judges.
    static final Property<Long> START_TIMEOUT = Property.of("startTimeout", Seconds.between(0, 86_400))
            .checkedBy("ecs/valid-container-dependency")
            .unit("seconds")
            .group(PROCESS)
            .about("How long containers that depend on this one wait for it before the task is given up.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/StartTimeout")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    /// 120 is the most that Fargate allows; a rule judges that, because instances allow more.
    static final Property<Long> STOP_TIMEOUT = Property.of("stopTimeout", Seconds.between(0, 86_400))
            .fallback(30L)
            .checkedBy("ecs/fargate-unsupported-parameters")
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

    private ContainerRuntime() {}
}
