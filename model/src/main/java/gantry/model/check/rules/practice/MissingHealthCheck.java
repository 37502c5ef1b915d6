package gantry.model.check.rules.practice;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.PodPort;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.TargetGroup;
import gantry.model.kinds.balancing.TargetType;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.HealthCheck;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.kubernetes.ContainerRole;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.kubernetes.Probe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something tells when a container no longer answers.
public final class MissingHealthCheck implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "practice/missing-health-check",
            "Nobody asks whether it works",
            Severity.WARNING,
            "A process can hang without ending. The platform restarts only what has ended, so it goes on sending traffic "
                    + "to a container that no longer answers. A health check is a question that it asks every few "
                    + "seconds, and a reason to replace the container.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html");

    private static final long USUAL_PORT = 80;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        checkServices(context, report);
        for (Node group : context.nodes(TargetGroup.ID)) {
            Values values = group.values();
            boolean isOff = !values.value(TargetGroup.HEALTH_CHECK_ENABLED);
            if (isOff && values.value(TargetGroup.TARGET_TYPE) != TargetType.LAMBDA) {
                report.at(group, TargetGroup.HEALTH_CHECK_ENABLED)
                        .fix(Fixes.clear("Check health again", group.id(), TargetGroup.HEALTH_CHECK_ENABLED))
                        .say(Wording.full(context, group) + " doesn't check its targets: the load balancer goes on "
                                + "sending traffic to those that no longer answer.");
            }
        }
        checkPods(context, report);
    }

    /// One finding for each task definition: of several services the one without a load balancer counts.
    private static void checkServices(CheckContext context, Report report) {
        Map<NodeId, Node> open = new LinkedHashMap<>();
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            context.topology().taskDefinition(service).ifPresent(definition -> open.merge(
                    definition.id(), service, (known, other) -> isBalanced(context, known) ? other : known));
        }
        open.forEach((definition, service) -> {
            List<Node> containers = context.topology().containers(context.diagram().require(definition));
            boolean isChecked = containers.stream().anyMatch(each -> each.values().has(Container.HEALTH_CHECK));
            Optional<Node> main = containers.stream()
                    .filter(each -> each.values().value(Container.ESSENTIAL))
                    .findFirst();
            if (!isChecked && main.isPresent()) {
                sayContainer(context, report, service, main.get());
            }
        });
    }

    private static boolean isBalanced(CheckContext context, Node service) {
        return !context.topology().incomingTargets(service).isEmpty();
    }

    private static void sayContainer(CheckContext context, Report report, Node service, Node container) {
        boolean isBalanced = isBalanced(context, service);
        Values values = container.values();
        long port = values.effective(Container.PORT_MAPPINGS).orElse(List.of()).stream()
                .flatMap(mapping -> mapping.effective(PortMapping.CONTAINER_PORT).stream())
                .findFirst()
                .orElse(USUAL_PORT);
        String address = "http://localhost" + (port == USUAL_PORT ? "" : ":" + port) + "/health";
        Values check = Values.EMPTY.with(HealthCheck.COMMAND, List.of("CMD-SHELL", "curl -f " + address
                + " || exit 1"));
        report.at(container, Container.HEALTH_CHECK)
                .with(service)
                .as(isBalanced ? Severity.INFO : Severity.WARNING)
                .fix(Fixes.set("Ask " + address + " with curl", container.id(), Container.HEALTH_CHECK, check))
                .say(isBalanced
                        ? "Only the load balancer notices when " + Wording.full(context, container)
                                + " hangs; a health check of the container lets ECS replace it as well."
                        : "Nothing tells ECS that " + Wording.full(context, container) + " of "
                                + Wording.full(context, service) + " hangs; add a health check.");
    }

    private static void checkPods(CheckContext context, Report report) {
        Map<NodeId, Node> served = new LinkedHashMap<>();
        for (Node service : context.nodes(KubernetesService.ID)) {
            context.token().throwIfCancelled();
            context.pods().selected(service).forEach(workload -> served.put(workload.id(), workload));
        }
        for (Node workload : served.values()) {
            context.pods().containers(workload).stream()
                    .filter(node -> node.values().value(PodContainer.ROLE) == ContainerRole.MAIN)
                    .forEach(container -> checkPod(context, report, workload, container));
        }
    }

    private static void checkPod(CheckContext context, Report report, Node workload, Node container) {
        List<Property<Values>> missing = new ArrayList<>();
        if (!container.values().has(PodContainer.READINESS_PROBE)) {
            missing.add(PodContainer.READINESS_PROBE);
        }
        if (!container.values().has(PodContainer.LIVENESS_PROBE)) {
            missing.add(PodContainer.LIVENESS_PROBE);
        }
        if (missing.isEmpty()) {
            return;
        }
        List<String> names = missing.stream().map(Wording::inSentence).toList();
        String consequence = missing.contains(PodContainer.READINESS_PROBE)
                ? "it gets traffic even when it can't answer"
                : "it isn't restarted when it hangs";
        report.at(container, missing.getFirst())
                .with(workload)
                .fix(Fixes.change("Add a " + String.join(" and a ", names) + " over HTTP", container.id(), values -> {
                    Values changed = values;
                    for (Property<Values> probe : missing) {
                        changed = changed.has(probe) ? changed : changed.with(probe, probe(values));
                    }
                    return changed;
                }))
                .say(Wording.full(context, container) + " of " + Wording.full(context, workload) + " has no "
                        + String.join(" and no ", names) + ", so " + consequence + ".");
    }

    private static Values probe(Values container) {
        String port = PodPort.asked(container);
        return Values.EMPTY.with(Probe.PATH, "/").with(Probe.PORT, port);
    }
}
