package gantry.export.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.OperatingSystem;
import gantry.model.kinds.ecs.TaskDefinition;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.PodSecurityContextBuilder;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraintBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the pod of a workload from its task definition.
final class PodWriter {

    /// So long the pod goes on answering after it was told to stop, until the load balancer knows.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html
    private static final long PRE_STOP = 10;
    private static final String TEMPORARY = "tmp";

    private final Plan plan;
    private final Workload workload;
    private final Node task;
    private final List<Node> containers;
    private final boolean isService;
    private final Startup startup;
    private final PodPorts ports;
    private final Environment environment;
    private final Security security;
    private final ProbeChoice probes;
    private final Map<NodeId, Share> shares;

    /// @param containers those of the task definition, at least one
    PodWriter(Plan plan, Workload workload, List<Node> containers) {
        this.plan = plan;
        this.workload = workload;
        this.task = workload.task();
        this.containers = List.copyOf(containers);
        this.isService = workload.owner().isA(EcsService.ID);
        this.startup = new Startup(plan, containers);
        this.ports = new PodPorts(plan);
        this.environment = new Environment(plan, workload);
        this.security = new Security(plan, List.of(startup.main().getFirst()));
        this.probes = new ProbeChoice(plan, workload.owner(), ports);
        this.shares = new TaskShares(plan, task, containers).all();
    }

    Workload.Pod write() {
        startup.main().forEach(container -> ports.add(container, false));
        startup.before().stream()
                .filter(container -> startup.part(container) == Startup.Part.SIDECAR)
                .forEach(container -> ports.add(container, true));
        var names = new DnsNames();
        var sections = new ArrayList<Manifest.Section>();
        var main = new ArrayList<io.fabric8.kubernetes.api.model.Container>();
        var before = new ArrayList<io.fabric8.kubernetes.api.model.Container>();
        for (Node container : startup.main()) {
            sections.add(section("containers", main.size(), container));
            main.add(container(container, names));
        }
        for (Node container : startup.before()) {
            sections.add(section("initContainers", before.size(), container));
            before.add(container(container, names));
        }
        environment.addSecret();
        var spec = new PodSpecBuilder()
                .withServiceAccountName(workload.name())
                .withAutomountServiceAccountToken(false)
                .withEnableServiceLinks(false)
                .withTerminationGracePeriodSeconds(gracePeriod())
                .withSecurityContext(security.pod(ports))
                .addToNodeSelector("kubernetes.io/os", isWindows() ? "windows" : "linux")
                .withImagePullSecrets(environment.pullSecrets(containers))
                .withInitContainers(before)
                .withContainers(main);
        if (isService) {
            spec.withTopologySpreadConstraints(
                    spread("topology.kubernetes.io/zone"), spread("kubernetes.io/hostname"));
        } else {
            spec.withRestartPolicy("Never");
        }
        if (containers.stream().anyMatch(this::isReadOnly)) {
            spec.addNewVolume().withName(TEMPORARY).withNewEmptyDir().endEmptyDir().endVolume();
        }
        reportTask();
        PodSpec bound = plan.bound(task, "Pod", spec.build(), PodSpec.class);
        var template = new PodTemplateSpecBuilder()
                .withNewMetadata()
                .withLabels(workload.labels())
                .endMetadata()
                .withSpec(isWindows() ? forWindows(bound) : bound)
                .build();
        return new Workload.Pod(template, ports.all(), sections, about());
    }

    private static Manifest.Section section(String list, int index, Node container) {
        return new Manifest.Section(list, index, container.id(), container.name());
    }

    private io.fabric8.kubernetes.api.model.Container container(Node container, DnsNames names) {
        Startup.Part part = startup.part(container);
        Probes watch = part == Startup.Part.INIT ? probes.forInit(container) : probes.of(container, part);
        String name = names.free(plan.name(container), "app", DnsNames.LONGEST);
        reportContainer(container, name);
        var builder = new ContainerBuilder()
                .withName(name)
                .withImagePullPolicy("IfNotPresent")
                .withResources(shares.getOrDefault(container.id(), new Share(0, 0, Optional.empty()))
                        .resources())
                .withPorts(ports.of(container).stream().map(PodPort::object).toList())
                .withStartupProbe(watch.startup().orElse(null))
                .withLivenessProbe(watch.liveness().orElse(null))
                .withReadinessProbe(watch.readiness().orElse(null))
                .withSecurityContext(security.container(container))
                .withRestartPolicy(part == Startup.Part.SIDECAR ? "Always" : null);
        if (isService && !ports.of(container).isEmpty()) {
            builder.withNewLifecycle().withNewPreStop().withNewSleep(PRE_STOP).endPreStop().endLifecycle();
        }
        if (isReadOnly(container)) {
            builder.addNewVolumeMount().withName(TEMPORARY).withMountPath("/tmp").endVolumeMount();
        }
        if (container.equals(startup.main().getFirst())) {
            addDisk(builder);
        }
        environment.write(container, containers.size() == 1, builder);
        var bound = plan.bound(
                container, "Container", builder.build(), io.fabric8.kubernetes.api.model.Container.class);
        return new ContainerBuilder(bound).withImage(ImageName.of(plan, container).text()).build();
    }

    private boolean isReadOnly(Node container) {
        return plan.usable(container, Container.READONLY_ROOT_FILESYSTEM).orElse(false);
    }

    private void addDisk(ContainerBuilder builder) {
        plan.usable(task, TaskDefinition.EPHEMERAL_STORAGE).ifPresent(size -> builder.editResources()
                .addToRequests("ephemeral-storage", Quantities.storage(size))
                .addToLimits("ephemeral-storage", Quantities.storage(size))
                .endResources());
    }

    private long gracePeriod() {
        long stop = containers.stream()
                .mapToLong(container -> plan.usable(container, Container.STOP_TIMEOUT).orElse(0L))
                .max()
                .orElse(0);
        return stop + (isService && !ports.all().isEmpty() ? PRE_STOP : 0);
    }

    /// Spreads pods evenly where that is possible, revision by revision.
    ///
    /// Source: https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
    private TopologySpreadConstraint spread(String key) {
        return new TopologySpreadConstraintBuilder()
                .withMaxSkew(1)
                .withTopologyKey(key)
                .withWhenUnsatisfiable("ScheduleAnyway")
                .withLabelSelector(new LabelSelectorBuilder()
                        .withMatchLabels(workload.selector())
                        .build())
                .withMatchLabelKeys(isDaemon() ? List.of() : List.of("pod-template-hash"))
                .build();
    }

    private boolean isDaemon() {
        return workload.labels().containsValue(Workloads.DAEMON);
    }

    private boolean isWindows() {
        return plan.usable(task, TaskDefinition.OPERATING_SYSTEM)
                .orElse(OperatingSystem.LINUX) != OperatingSystem.LINUX;
    }

    /// Windows refuses what restricts pods on Linux.
    ///
    /// Source: https://kubernetes.io/docs/concepts/windows/intro/#compatibility-v1-pod-spec-containers-securitycontext
    private PodSpec forWindows(PodSpec spec) {
        plan.report(
                KubernetesRules.CHANGED,
                task,
                FieldPath.of(TaskDefinition.OPERATING_SYSTEM),
                plan.label(task) + " runs on Windows nodes without the restrictions that only Linux has.");
        var changed = new PodSpecBuilder(spec)
                .withNewOs("windows")
                .withSecurityContext(
                        new PodSecurityContextBuilder().withRunAsNonRoot(true).build());
        changed.withContainers(spec.getContainers().stream().map(PodWriter::unrestricted).toList());
        changed.withInitContainers(
                spec.getInitContainers().stream().map(PodWriter::unrestricted).toList());
        return changed.build();
    }

    private static io.fabric8.kubernetes.api.model.Container unrestricted(
            io.fabric8.kubernetes.api.model.Container container) {
        return new ContainerBuilder(container).withSecurityContext(null).build();
    }

    private void reportTask() {
        NetworkMode mode = plan.usable(task, TaskDefinition.NETWORK_MODE).orElse(NetworkMode.AWSVPC);
        if (mode == NetworkMode.HOST || mode == NetworkMode.NONE) {
            plan.report(
                    KubernetesRules.LOST,
                    task,
                    FieldPath.of(TaskDefinition.NETWORK_MODE),
                    "The network mode " + mode.value() + " of " + plan.label(task)
                            + " isn't exported: its pods have addresses of their own, as in mode awsvpc.");
        }
        List<Node> essential = containers.stream()
                .filter(container -> plan.usable(container, Container.ESSENTIAL).orElse(true))
                .toList();
        if (essential.size() > 1) {
            plan.report(
                    KubernetesRules.LOST,
                    task,
                    plan.labels(essential) + " are all essential: ECS stops the task when one ends, a pod restarts only"
                            + " that one. Give them health checks, or draw one essential container.");
        }
        plan.report(
                KubernetesRules.NOTE,
                task,
                "The output of " + plan.label(task) + " stays on the node: an add-on such as CloudWatch Observability"
                        + " collects it, whatever the log driver says.");
    }

    private void reportContainer(Node container, String name) {
        if (!name.equals(container.name())) {
            plan.report(
                    KubernetesRules.CHANGED,
                    container,
                    FieldPath.NAME,
                    "The container " + plan.label(container) + " is called " + name + " in Kubernetes.");
        }
        if (container.values().has(Container.INIT_PROCESS)
                && plan.usable(container, Container.INIT_PROCESS).orElse(false)) {
            plan.report(
                    KubernetesRules.LOST,
                    container,
                    FieldPath.of(Container.INIT_PROCESS),
                    "Kubernetes adds no init process to " + plan.label(container)
                            + ": put one such as tini into the image.");
        }
        if (startup.part(container) == Startup.Part.INIT && container.values().has(Container.PORT_MAPPINGS)) {
            plan.report(
                    KubernetesRules.LOST,
                    container,
                    FieldPath.of(Container.PORT_MAPPINGS),
                    "The ports of " + plan.label(container) + " are left out: an init container ends before traffic.");
        }
    }

    private List<ElementId> about() {
        var about = new ArrayList<ElementId>(List.of(workload.owner().id(), task.id()));
        for (Node container : containers) {
            about.add(container.id());
            plan.topology().edgesFrom(container, DependsOn.ID).forEach(edge -> about.add(edge.id()));
            plan.topology().edgesFrom(container, Pulls.ID).forEach(edge -> about.add(edge.id()));
        }
        return about;
    }
}
