package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.CpuArchitecture;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ProviderType;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.List;

/// What runs on Fargate Spot can run there.
public final class FargateSpotRuntimePlatform implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/fargate-spot-runtime-platform",
            "Platform without Fargate Spot",
            Severity.ERROR,
            "Fargate Spot hands out spare capacity, and AWS keeps it ready for fewer platforms than normal Fargate: "
                    + "Linux only, from platform version 1.3.0 on, and ARM64 processors from 1.4.0 on. A task for "
                    + "anything else is never placed.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html")
            .silencing("ecs/fargate-platform-version");

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
    private static final PlatformVersion LEAST = new PlatformVersion(List.of(1L, 3L, 0L));

    private static final PlatformVersion LEAST_FOR_ARM = new PlatformVersion(List.of(1L, 4L, 0L));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            if (Strategy.usesFargateSpot(context, service)) {
                context.topology()
                        .taskDefinition(service)
                        .ifPresent(definition -> check(context, report, service, definition));
            }
        }
    }

    private static void check(CheckContext context, Report report, Node service, Node definition) {
        if (FargateTaskSize.isWindows(definition)) {
            sayWindows(context, report, service, definition);
            return;
        }
        boolean isArm = definition.values().value(TaskDefinition.CPU_ARCHITECTURE) == CpuArchitecture.ARM64;
        PlatformVersion least = isArm ? LEAST_FOR_ARM : LEAST;
        PlatformVersion.of(service)
                .filter(version -> version.isBefore(least))
                .ifPresent(version -> report.at(service, EcsService.PLATFORM_VERSION)
                        .with(definition)
                        .fix(Fixes.clear(
                                "Use the latest platform version", service.id(), EcsService.PLATFORM_VERSION))
                        .say("Fargate Spot runs " + (isArm ? "ARM64" : "Linux") + " tasks such as "
                                + Wording.quoted(context, definition) + " from platform version " + least.text()
                                + " on, but " + Wording.full(context, service) + " asks for " + version.text() + "."));
    }

    private static void sayWindows(CheckContext context, Report report, Node service, Node definition) {
        Strategy strategy = Strategy.of(context, service);
        var finding = report.at(service).with(definition);
        if (strategy.isEmpty()) {
            finding.fix(Fixes.clear("Run it without Fargate Spot", service.id(), EcsService.SPOT));
        } else {
            List<Strategy.Item> steady = strategy.items().stream()
                    .filter(item -> item.type() != ProviderType.FARGATE_SPOT)
                    .toList();
            finding.fix(StrategyRepair.keep(context, strategy, steady, "Run it without Fargate Spot"));
        }
        finding.say(Wording.full(context, service) + " uses Fargate Spot, but task definition "
                + Wording.quoted(context, definition) + " is for "
                + definition.values().value(TaskDefinition.OPERATING_SYSTEM).label()
                + ". Fargate Spot runs Linux tasks only; use normal Fargate.");
    }
}
