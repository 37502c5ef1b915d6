package gantry.export.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.HealthCheck;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.ProbeBuilder;
import java.util.List;
import java.util.Optional;

/// Chooses the probes of a container from its health check and from those of load balancers.
final class ProbeChoice {

    /// What the kubelet takes for a good answer: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/
    private static final String GOOD_CODES = "200-399";

    private final Plan plan;
    private final Node owner;
    private final PodPorts ports;

    /// @param owner the service or schedule
    ProbeChoice(Plan plan, Node owner, PodPorts ports) {
        this.plan = plan;
        this.owner = owner;
        this.ports = ports;
    }

    /// The probes of a container that runs once.
    Probes forInit(Node container) {
        if (container.values().has(Container.HEALTH_CHECK)) {
            plan.report(
                    KubernetesRules.LOST,
                    container,
                    FieldPath.of(Container.HEALTH_CHECK),
                    "The health check of " + plan.label(container)
                            + " is left out: it becomes an init container, and those are only waited for.");
        }
        return Probes.NONE;
    }

    Probes of(Node container, Startup.Part part) {
        Optional<Edge> balanced = plan.topology().incomingTargets(owner).stream()
                .filter(edge -> target(edge)
                        .filter(port -> port.container().equals(container))
                        .isPresent())
                .findFirst();
        Optional<Values> check = plan.usable(container, Container.HEALTH_CHECK);
        Optional<HealthCommand> command = check.flatMap(values -> values.effective(HealthCheck.COMMAND))
                .flatMap(HealthCommand::of);
        Optional<Probe> liveness = command.map(found -> own(found, check.orElse(Values.EMPTY)));
        command.flatMap(HealthCommand::page).ifPresent(page -> plan.report(
                KubernetesRules.CHANGED,
                container,
                FieldPath.of(Container.HEALTH_CHECK),
                "The kubelet asks for " + page.path() + " on port " + page.port() + " of " + plan.label(container)
                        + " itself instead of running the command, so the image needs no curl or wget."));
        if (balanced.isPresent()) {
            Probe readiness = balanced(balanced.get());
            return new Probes(grace(readiness), liveness, Optional.of(readiness));
        }
        if (liveness.isPresent()) {
            boolean isAwaited = part == Startup.Part.SIDECAR;
            return new Probes(start(liveness.get(), check.orElse(Values.EMPTY), isAwaited), liveness, liveness);
        }
        boolean isService = owner.isA(EcsService.ID);
        return isService ? new Probes(Optional.empty(), Optional.empty(), unwatched(container)) : Probes.NONE;
    }

    private Optional<PodPort> target(Edge edge) {
        return PodPorts.target(plan, edge, ports.all());
    }

    private static long number(Values check, Property<Long> property) {
        return property.fault(check).isPresent() ? property.fallback().orElse(0L) : check.value(property);
    }

    private static Probe own(HealthCommand command, Values check) {
        var probe = new ProbeBuilder()
                .withPeriodSeconds((int) number(check, HealthCheck.INTERVAL))
                .withTimeoutSeconds((int) number(check, HealthCheck.TIMEOUT))
                .withFailureThreshold((int) number(check, HealthCheck.RETRIES));
        return command.page()
                .map(page -> probe.withNewHttpGet()
                        .withPath(page.path())
                        .withPort(new IntOrString(page.port()))
                        .endHttpGet()
                        .build())
                .orElseGet(() -> probe.withNewExec().withCommand(command.words()).endExec().build());
    }

    /// ECS doesn't count failures at the start; Kubernetes waits for the first success so many times.
    private static Optional<Probe> start(Probe liveness, Values check, boolean isAwaited) {
        long period = number(check, HealthCheck.START_PERIOD);
        if (period == 0 && !isAwaited) {
            return Optional.empty();
        }
        long interval = number(check, HealthCheck.INTERVAL);
        long failures = Math.ceilDiv(period, interval) + number(check, HealthCheck.RETRIES);
        return Optional.of(
                new ProbeBuilder(liveness).withFailureThreshold((int) failures).build());
    }

    private Probe balanced(Edge edge) {
        plan.usable(edge, Targets.SUCCESS_CODES).filter(codes -> !codes.equals(GOOD_CODES)).ifPresent(
                codes -> plan.report(
                        KubernetesRules.CHANGED,
                        edge,
                        FieldPath.of(Targets.SUCCESS_CODES),
                        "The load balancer goes on accepting the codes " + codes + ", but the readiness probe accepts "
                                + GOOD_CODES + ": the kubelet knows no other codes."));
        return new ProbeBuilder()
                .withNewHttpGet()
                .withPath(plan.usable(edge, Targets.HEALTH_CHECK_PATH).orElse("/"))
                .withPort(target(edge).orElseThrow().reference())
                .endHttpGet()
                .withPeriodSeconds(whole(edge, Targets.HEALTH_CHECK_INTERVAL))
                .withTimeoutSeconds(whole(edge, Targets.HEALTH_CHECK_TIMEOUT))
                .withSuccessThreshold(whole(edge, Targets.HEALTHY_THRESHOLD))
                .withFailureThreshold(whole(edge, Targets.UNHEALTHY_THRESHOLD))
                .build();
    }

    private int whole(Edge edge, Property<Long> property) {
        return Math.toIntExact(plan.usable(edge, property).orElse(1L));
    }

    private Optional<Probe> grace(Probe readiness) {
        long seconds = plan.usable(owner, EcsService.HEALTH_CHECK_GRACE_PERIOD).orElse(0L);
        long failures = Math.ceilDiv(seconds, (long) readiness.getPeriodSeconds());
        return Optional.of(readiness)
                .filter(probe -> failures > 0)
                .map(probe -> new ProbeBuilder(probe)
                        .withSuccessThreshold(null)
                        .withFailureThreshold((int) failures)
                        .build());
    }

    /// Without any check, at least an open port tells that a program is there.
    private Optional<Probe> unwatched(Node container) {
        List<PodPort> tcp = ports.of(container).stream().filter(PodPort::isTcp).toList();
        if (tcp.isEmpty()) {
            plan.report(
                    KubernetesRules.NOTE,
                    container,
                    FieldPath.of(Container.HEALTH_CHECK),
                    plan.label(container)
                            + " has no health check, so its pods have no probes. Add one if it may hang.");
            return Optional.empty();
        }
        plan.report(
                KubernetesRules.CHANGED,
                container,
                FieldPath.of(Container.HEALTH_CHECK),
                plan.label(container) + " has no health check: its pods count as ready once port "
                        + tcp.getFirst().number() + " is open. Add a health check that asks the program.");
        return Optional.of(new ProbeBuilder()
                .withNewTcpSocket()
                .withPort(tcp.getFirst().reference())
                .endTcpSocket()
                .build());
    }
}
