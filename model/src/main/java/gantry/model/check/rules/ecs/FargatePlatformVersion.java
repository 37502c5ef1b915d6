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
import gantry.model.facts.FargatePlatforms;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import java.util.Optional;

/// A service names a version of Fargate only on Fargate, and only one that still exists.
public final class FargatePlatformVersion implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/fargate-platform-version",
            "Platform version",
            Severity.ERROR,
            "The platform version is the machine that Fargate builds around a task: its kernel and what runs "
                    + "containers on it. AWS retires old ones and then starts no more tasks on them. Without a "
                    + "version, or with LATEST, a task gets the newest one.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-versions-retired.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            service.values()
                    .get(EcsService.PLATFORM_VERSION)
                    .filter(version -> !version.isBlank())
                    .ifPresent(version -> check(context, report, service, version));
        }
    }

    private static void check(CheckContext context, Report report, Node service, String version) {
        var topology = context.topology();
        Optional<Node> definition = topology.taskDefinition(service);
        if (topology.launchType(service) != LaunchType.FARGATE) {
            report.at(service, EcsService.PLATFORM_VERSION)
                    .fix(clear("Remove the platform version", service))
                    .say(Wording.full(context, service)
                            + " doesn't run on Fargate, so it has no platform version such as "
                            + Wording.quoted(version) + ". Remove it.");
        } else if (definition.filter(FargateTaskSize::isWindows).isEmpty()
                && FargatePlatforms.isRetired(version, context.today())) {
            report.at(service, EcsService.PLATFORM_VERSION)
                    .fix(clear("Use the latest platform version", service))
                    .say(Wording.full(context, service) + " asks for Fargate platform version " + version
                            + ", which is retired: no new task starts on it. Use LATEST or "
                            + FargatePlatforms.newest() + ".");
        }
    }

    private static Fix clear(String label, Node service) {
        return Fixes.clear(label, service.id(), EcsService.PLATFORM_VERSION);
    }
}
