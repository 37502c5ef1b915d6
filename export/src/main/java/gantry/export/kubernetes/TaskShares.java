package gantry.export.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Property;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shares out the CPU and memory of a task among its containers: pods have no size of their own.
///
/// What containers say for themselves counts; the rest of the task goes in equal parts to those that say nothing.
final class TaskShares {

    /// The least share that the kernel knows: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
    private static final long LEAST_CPU = 2;

    /// The least memory of a container in MiB: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
    private static final long LEAST_MEMORY = 6;

    private final Plan plan;
    private final Node task;
    private final List<Node> containers;

    TaskShares(Plan plan, Node task, List<Node> containers) {
        this.plan = plan;
        this.task = task;
        this.containers = List.copyOf(containers);
    }

    Map<NodeId, Share> all() {
        var cpu = new LinkedHashMap<NodeId, Long>();
        var memory = new LinkedHashMap<NodeId, Long>();
        for (Node container : containers) {
            plan.usable(container, Container.CPU)
                    .filter(units -> units > 0)
                    .ifPresent(units -> cpu.put(container.id(), units));
            plan.usable(container, Container.MEMORY)
                    .or(() -> plan.usable(container, Container.MEMORY_RESERVATION))
                    .ifPresent(size -> memory.put(container.id(), size));
        }
        shareOut(cpu, TaskDefinition.CPU, LEAST_CPU);
        shareOut(memory, TaskDefinition.MEMORY, LEAST_MEMORY);
        var shares = new LinkedHashMap<NodeId, Share>();
        for (Node container : containers) {
            shares.put(container.id(), share(
                    container,
                    cpu.getOrDefault(container.id(), LEAST_CPU),
                    memory.getOrDefault(container.id(), LEAST_MEMORY)));
        }
        return shares;
    }

    private Share share(Node container, long cpu, long memory) {
        Optional<Long> limit = plan.usable(container, Container.MEMORY);
        Optional<Long> reserved = plan.usable(container, Container.MEMORY_RESERVATION);
        if (limit.isEmpty() && reserved.isPresent()) {
            plan.report(
                    KubernetesRules.CHANGED,
                    container,
                    FieldPath.of(Container.MEMORY_RESERVATION),
                    plan.label(container) + " gets a memory request of " + reserved.get()
                            + " MiB and no limit; set a memory limit to protect its neighbours on the node.");
            return new Share(cpu, memory, Optional.empty());
        }
        long request = Math.min(reserved.orElse(memory), memory);
        return new Share(cpu, request, Optional.of(memory));
    }

    /// Fills in what is missing in `known`; the remainder of the division goes to the first essential container.
    private void shareOut(Map<NodeId, Long> known, Property<Long> size, long least) {
        List<Node> open = containers.stream()
                .filter(each -> !known.containsKey(each.id()))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        long total = plan.usable(task, size).orElse(0L);
        long left = total - known.values().stream().mapToLong(Long::longValue).sum();
        long part = left / open.size();
        if (part < least) {
            plan.report(
                    KubernetesRules.CHANGED,
                    task,
                    FieldPath.of(size),
                    "Too little of the " + total + " " + size.unit() + " of " + plan.label(task) + " is left for "
                            + plan.labels(open) + ": each gets " + least + " " + size.unit()
                            + ". Give every container its own size.");
            open.forEach(each -> known.put(each.id(), least));
            return;
        }
        Node first = open.stream()
                .filter(each -> plan.usable(each, Container.ESSENTIAL).orElse(true))
                .findFirst()
                .orElse(open.getFirst());
        for (Node each : open) {
            known.put(each.id(), each.equals(first) ? part + left % open.size() : part);
        }
    }
}
