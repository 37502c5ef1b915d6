package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.facts.FargateSizes;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.List;
import java.util.Optional;

/// The containers of a task fit into its size.
///
/// A task always has a memory size here, because the property has a default; so no container needs one of its own.
public final class ContainerSizesFit implements Rule {

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
    private static final long LEAST_EC2_CPU = 128;

    private static final long MOST_EC2_CPU = 196_608;

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/container-cpu-memory-fit-task",
            "Containers don't fit the task",
            Severity.ERROR,
            "The size of a task is shared by all its containers. What is set at the containers is a part of it: CPU "
                    + "and reserved memory add up, and the memory limit of one container can't be above the whole.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            var task = new Task(definition, topology.containers(definition), topology.isFargate(definition));
            if (!task.isFargate) {
                checkTaskCpu(context, report, task);
            }
            task.containers.forEach(container -> checkContainer(context, report, task, container));
            checkSum(context, report, task, TaskDefinition.CPU);
            checkSum(context, report, task, TaskDefinition.MEMORY);
        }
    }

    private record Task(Node definition, List<Node> containers, boolean isFargate) {

        long value(Property<Long> property) {
            return definition.values().value(property);
        }

        boolean isCpu(Property<Long> property) {
            return property == TaskDefinition.CPU;
        }

        long share(Node container, Property<Long> property) {
            Values values = container.values();
            Optional<Long> own = isCpu(property)
                    ? values.get(Container.CPU)
                    : values.get(Container.MEMORY_RESERVATION).or(() -> values.get(Container.MEMORY));
            return own.filter(number -> number > 0).orElse(0L);
        }

        long sum(Property<Long> property) {
            return containers.stream()
                    .mapToLong(container -> share(container, property))
                    .sum();
        }

        /// A size of the task of which `property` is at least `needed`; empty when Fargate has none.
        Optional<Fix> grow(Property<Long> property, long needed) {
            var now = new FargateSizes.Size(value(TaskDefinition.CPU), value(TaskDefinition.MEMORY));
            var wish = isCpu(property)
                    ? new FargateSizes.Size(needed, now.memory())
                    : new FargateSizes.Size(now.cpu(), needed);
            FargateSizes sizes = FargateTaskSize.isWindows(definition) ? FargateSizes.windows() : FargateSizes.linux();
            return (isFargate ? sizes.atLeast(wish) : Optional.of(wish)).map(
                    size -> FargateTaskSize.resize("Give the task", definition, size));
        }
    }

    private static void checkTaskCpu(CheckContext context, Report report, Task task) {
        long cpu = task.value(TaskDefinition.CPU);
        if (cpu >= LEAST_EC2_CPU && cpu <= MOST_EC2_CPU) {
            return;
        }
        long nearest = Math.clamp(cpu, LEAST_EC2_CPU, MOST_EC2_CPU);
        report.at(task.definition, TaskDefinition.CPU)
                .fix(Fixes.set("Set CPU to " + nearest, task.definition.id(), TaskDefinition.CPU, nearest))
                .say(Wording.full(context, task.definition) + " has " + cpu + " CPU units; on EC2 a task may have "
                        + LEAST_EC2_CPU + " to " + MOST_EC2_CPU + ".");
    }

    private static void checkContainer(CheckContext context, Report report, Task task, Node container) {
        Optional<Long> limit = container.values().get(Container.MEMORY);
        Optional<Long> reservation = container.values().get(Container.MEMORY_RESERVATION);
        long taskMemory = task.value(TaskDefinition.MEMORY);
        if (limit.isEmpty()) {
            return;
        }
        if (reservation.isPresent() && reservation.get() >= limit.get()) {
            report.at(container, Container.MEMORY_RESERVATION)
                    .with(task.definition)
                    .fix(Fixes.clear("Remove the reservation", container.id(), Container.MEMORY_RESERVATION))
                    .fix(Fixes.set(
                            "Raise the limit to " + 2 * reservation.get() + " MiB",
                            container.id(),
                            Container.MEMORY,
                            2 * reservation.get()))
                    .say(Wording.full(context, container) + " reserves " + reservation.get()
                            + " MiB, but its memory limit is " + limit.get()
                            + " MiB. The limit must be greater than the reservation.");
        }
        if (limit.get() > taskMemory) {
            var finding = report.at(container, Container.MEMORY)
                    .with(task.definition)
                    .fix(Fixes.clear("Remove the limit of the container", container.id(), Container.MEMORY));
            task.grow(TaskDefinition.MEMORY, limit.get()).ifPresent(finding::fix);
            finding.say(Wording.full(context, container) + " may use " + limit.get() + " MiB, but task definition "
                    + Wording.quoted(context, task.definition) + " has only " + taskMemory + " MiB.");
        }
    }

    private static void checkSum(CheckContext context, Report report, Task task, Property<Long> property) {
        long sum = task.sum(property);
        if (sum <= task.value(property)) {
            return;
        }
        boolean isCpu = task.isCpu(property);
        String unit = isCpu ? " CPU units" : " MiB";
        var finding = report.at(task.definition, property).with(task.containers.toArray(Node[]::new));
        task.grow(property, sum).ifPresent(finding::fix);
        finding.fix(Fixes.changeAll(
                "Let the containers share the " + (isCpu ? "CPU" : "memory") + " without sizes of their own",
                task.containers.stream().map(Node::id).toList(),
                values -> isCpu
                        ? values.without(Container.CPU)
                        : values.without(Container.MEMORY_RESERVATION).without(Container.MEMORY)))
                .say("The containers of task definition " + Wording.quoted(context, task.definition) + " need " + sum
                        + unit
                        + " together, but the task has only " + task.value(property) + unit + ".");
    }
}
