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
import gantry.model.kinds.ecs.CpuArchitecture;
import gantry.model.kinds.ecs.OperatingSystem;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.LinkedHashSet;
import java.util.Optional;

/// A Fargate task has one of the sizes that are offered.
public final class FargateTaskSize implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/fargate-task-size",
            "Size that Fargate doesn't offer",
            Severity.ERROR,
            "On Fargate each task gets a small virtual machine of its own, and its CPU and memory decide which one. "
                    + "Only certain pairs are offered: the more CPU, the more memory is possible, in fixed steps.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            if (topology.isFargate(definition)) {
                checkSize(context, report, definition);
                checkProcessor(context, report, definition);
            }
        }
    }

    static boolean isWindows(Node definition) {
        return definition.values().value(TaskDefinition.OPERATING_SYSTEM) != OperatingSystem.LINUX;
    }

    private static void checkSize(CheckContext context, Report report, Node definition) {
        FargateSizes sizes = isWindows(definition) ? FargateSizes.windows() : FargateSizes.linux();
        var size = new FargateSizes.Size(
                definition.values().value(TaskDefinition.CPU), definition.values().value(TaskDefinition.MEMORY));
        if (sizes.offers(size)) {
            return;
        }
        Optional<FargateSizes.Row> row = sizes.row(size.cpu());
        var finding = report.at(definition, row.isPresent() ? TaskDefinition.MEMORY : TaskDefinition.CPU);
        var offers = new LinkedHashSet<FargateSizes.Size>();
        sizes.atLeast(size).ifPresent(offers::add);
        sizes.sameCpu(size).ifPresent(offers::add);
        if (offers.isEmpty()) {
            offers.add(sizes.largest());
        }
        offers.forEach(offer -> finding.fix(resize("Set", definition, offer)));
        String choices = row.map(each -> "For " + each.cpu() + " CPU units choose " + each.memoryInWords() + ".")
                .orElseGet(() -> "Choose " + Wording.or(sizes.cpus().stream().map(String::valueOf).toList())
                        + " CPU units.");
        finding.say("Fargate offers no " + (isWindows(definition) ? "Windows " : "") + "task with " + size.cpu()
                + " CPU units and " + size.memory() + " MiB, as in task definition "
                + Wording.quoted(context, definition) + ". "
                + choices);
    }

    /// @param verb as in `Set 256 CPU units and 512 MiB`
    static Fix resize(String verb, Node definition, FargateSizes.Size size) {
        return Fixes.change(
                verb + " " + size.cpu() + " CPU units and " + size.memory() + " MiB",
                definition.id(),
                values -> values.with(TaskDefinition.CPU, size.cpu()).with(TaskDefinition.MEMORY, size.memory()));
    }

    private static void checkProcessor(CheckContext context, Report report, Node definition) {
        boolean isArm = definition.values().value(TaskDefinition.CPU_ARCHITECTURE) == CpuArchitecture.ARM64;
        if (isArm && isWindows(definition)) {
            report.at(definition, TaskDefinition.CPU_ARCHITECTURE)
                    .fix(Fixes.set(
                            "Set the CPU architecture to X86_64",
                            definition.id(),
                            TaskDefinition.CPU_ARCHITECTURE,
                            CpuArchitecture.X86_64))
                    .fix(Fixes.set(
                            "Set the operating system to Linux",
                            definition.id(),
                            TaskDefinition.OPERATING_SYSTEM,
                            OperatingSystem.LINUX))
                    .say("Fargate offers no ARM64 processors for Windows, as in task definition "
                            + Wording.quoted(context, definition)
                            + ". Choose X86_64 or Linux.");
        }
    }
}
