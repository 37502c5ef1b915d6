package gantry.model.check.rules.ecs;

import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.PidMode;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// A setting that Fargate refuses for some of its values.
///
/// Sources: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html,
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html,
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html
///
/// @param refused the values that are refused
/// @param asks    what the element does with it, as in "container 'app' ..."; `%s` stands for the value
/// @param answer  as in "but Fargate ..."
/// @param mended  the value that is allowed instead; empty to take it away
record HostParameter<T>(
        Property<T> property, Predicate<T> refused, String asks, String answer, Function<T, Optional<T>> mended) {

    /// The only capability that may be added.
    private static final String ALLOWED = "SYS_PTRACE";

    private static final long LONGEST_STOP = 120;

    private static final String HIDDEN = "hides the host, so that isn't available there; remove it or run the task on EC2";
    private static final String UNPLACED = "has no instances to choose from; remove them or run on EC2";

    static final List<HostParameter<?>> OF_TASKS = List.of(
            any(TaskDefinition.IPC_MODE, "sets how memory is shared between processes", HIDDEN),
            of(TaskDefinition.PID_MODE, PidMode.HOST::equals, "shares the processes of the host", HIDDEN),
            of(
                    TaskDefinition.PLACEMENT_CONSTRAINTS,
                    list -> !list.isEmpty(),
                    "has placement constraints",
                    UNPLACED));

    static final List<HostParameter<?>> OF_SERVICES = List.of(
            of(EcsService.PLACEMENT_CONSTRAINTS, list -> !list.isEmpty(), "has placement constraints", UNPLACED),
            of(EcsService.PLACEMENT_STRATEGIES, list -> !list.isEmpty(), "has placement strategies", UNPLACED));

    static final List<HostParameter<?>> OF_CONTAINERS = List.of(
            of(Container.PRIVILEGED, on -> on, "is privileged", HIDDEN),
            of(Container.DNS_SERVERS, list -> !list.isEmpty(), "sets DNS servers", HIDDEN),
            of(Container.DNS_SEARCH_DOMAINS, list -> !list.isEmpty(), "sets DNS search domains", HIDDEN),
            of(Container.DOCKER_SECURITY_OPTIONS, list -> !list.isEmpty(), "sets Docker security options", HIDDEN),
            of(Container.DISABLE_NETWORKING, on -> on, "disables its network", HIDDEN),
            of(Container.GPU, count -> count > 0, "needs GPUs",
                    "has no GPUs; remove them or run the task on EC2 instances with GPUs"),
            of(Container.DEVICES, list -> !list.isEmpty(), "uses devices of the host", HIDDEN),
            any(Container.SHARED_MEMORY, "sets the size of its shared memory", HIDDEN),
            of(Container.TMPFS, list -> !list.isEmpty(), "has directories in memory", HIDDEN),
            any(Container.MAX_SWAP, "sets how much it may swap out", HIDDEN),
            any(Container.SWAPPINESS, "sets how readily it is swapped out", HIDDEN),
            new HostParameter<>(
                    Container.CAPABILITIES_ADD,
                    list -> list.stream().anyMatch(each -> !each.equals(ALLOWED)),
                    "adds the Linux capabilities %s",
                    "allows only SYS_PTRACE; remove the others or run the task on EC2",
                    list -> list.contains(ALLOWED) ? Optional.of(List.of(ALLOWED)) : Optional.empty()),
            new HostParameter<>(
                    Container.STOP_TIMEOUT,
                    seconds -> seconds > LONGEST_STOP,
                    "wants %s seconds to stop",
                    "waits 120 seconds at most; set the stop timeout to 120 or less",
                    seconds -> Optional.of(LONGEST_STOP)));

    static final List<HostParameter<?>> OF_WINDOWS_CONTAINERS = List.of(
            of(Container.ULIMITS, list -> !list.isEmpty(), "sets ulimits", "has none on Windows; remove them"),
            of(
                    Container.SYSTEM_CONTROLS,
                    map -> !map.isEmpty(),
                    "sets kernel parameters",
                    "has none on Windows; remove them"));

    private static <T> HostParameter<T> of(Property<T> property, Predicate<T> refused, String asks, String answer) {
        return new HostParameter<>(property, refused, asks, answer, value -> Optional.empty());
    }

    private static <T> HostParameter<T> any(Property<T> property, String asks, String answer) {
        return of(property, value -> true, asks, answer);
    }

    boolean isRefused(Values values) {
        return values.get(property).filter(refused).isPresent();
    }

    /// What the element says, with the value where it matters.
    String asked(Values values) {
        return values.get(property).map(value -> asks.replace("%s", inWords(value))).orElse(asks);
    }

    Fix fix(Node node) {
        Optional<T> instead = node.values().get(property).flatMap(mended);
        String title = property.title();
        return instead.map(value -> Fixes.set("Set " + title + " to " + inWords(value), node.id(), property, value))
                .orElseGet(() -> Fixes.clear("Remove " + title, node.id(), property));
    }

    private static String inWords(Object value) {
        return value instanceof List<?> list
                ? Wording.and(list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }
}
