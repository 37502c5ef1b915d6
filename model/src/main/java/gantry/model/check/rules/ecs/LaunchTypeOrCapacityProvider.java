package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.ProviderType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A service has a launch type or a capacity provider strategy, not both.
public final class LaunchTypeOrCapacityProvider implements Rule {

    /// What people take for launch types: AWS offers these as capacity providers only.
    private static final Map<String, ProviderType> PROVIDERS = Map.of(
            ProviderType.FARGATE_SPOT.value(), ProviderType.FARGATE_SPOT,
            ProviderType.MANAGED.value(), ProviderType.MANAGED);

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/launch-type-or-capacity-provider",
            "Launch type and capacity provider",
            Severity.ERROR,
            "ECS learns in one of two ways where tasks run: a launch type says it once and for all, a strategy splits "
                    + "the tasks among capacity providers. A request with both is refused, because they could "
                    + "contradict each other. Fargate Spot and Managed Instances exist only as providers.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            if (!service.values().has(EcsService.LAUNCH_TYPE)) {
                continue;
            }
            Strategy strategy = Strategy.ownOf(context, service);
            Optional<LaunchType> launchType = service.values().get(EcsService.LAUNCH_TYPE);
            if (!strategy.isEmpty()) {
                sayBoth(context, report, strategy, launchType);
            } else if (launchType.isEmpty()) {
                sayUnknown(context, report, service);
            }
        }
    }

    private static void sayBoth(
            CheckContext context, Report report, Strategy strategy, Optional<LaunchType> launchType) {
        Node service = strategy.holder();
        List<Node> providers = strategy.items().stream().map(Strategy.Item::provider).toList();
        EdgeId[] uses = strategy.items().stream().map(item -> item.place().id()).toArray(EdgeId[]::new);
        var finding = report.at(service, EcsService.LAUNCH_TYPE)
                .with(providers.toArray(Node[]::new))
                .fix(Fixes.clear("Remove the launch type", service.id(), EcsService.LAUNCH_TYPE));
        launchType.ifPresent(type -> finding.fix(
                Fixes.remove("Keep the launch type " + type.label() + " and no provider", uses)));
        finding.say(Wording.full(context, service) + " has the launch type " + raw(service) + " and also uses "
                + Wording.names(context, providers)
                + ". A service has either a launch type or capacity providers; remove one of them.");
    }

    private static String raw(Node service) {
        return String.valueOf(service.values().raw().get(EcsService.LAUNCH_TYPE.name()));
    }

    private static void sayUnknown(CheckContext context, Report report, Node service) {
        String raw = raw(service);
        Optional<ProviderType> provider = Optional.ofNullable(PROVIDERS.get(raw));
        var finding = report.at(service, EcsService.LAUNCH_TYPE);
        if (provider.equals(Optional.of(ProviderType.FARGATE_SPOT))) {
            finding.fix(Fixes.change(
                    "Set the launch type to Fargate with Fargate Spot",
                    service.id(),
                    values -> values.with(EcsService.LAUNCH_TYPE, LaunchType.FARGATE).with(EcsService.SPOT, true)));
        }
        finding.fix(Fixes.clear("Remove the launch type", service.id(), EcsService.LAUNCH_TYPE));
        String launchTypes = Wording.or(
                Stream.of(LaunchType.values()).map(LaunchType::value).toList());
        finding.say(Wording.full(context, service) + " has the launch type " + Wording.quoted(raw) + ", but "
                + provider.map(type -> "only a capacity provider leads to " + type.label()
                        + ". Connect the service to one instead.")
                        .orElse("there is none of that name. Choose " + launchTypes + "."));
    }
}
