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
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Wraps;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ProviderType;
import java.util.List;
import java.util.Optional;

/// A service that must not go down keeps a task off spare capacity.
public final class SpotWithoutOnDemandBase implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/spot-without-on-demand-base",
            "Spot without steady base",
            Severity.WARNING,
            "AWS takes Spot capacity back with two minutes' notice, and sometimes there is none for a while. Whoever "
                    + "runs only there is gone until some comes back. A base on normal capacity keeps a part of the "
                    + "tasks running, and a stop timeout of 120 seconds lets the others finish their work.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            Strategy strategy = Strategy.of(context, service);
            List<Strategy.Item> spot = strategy.items().stream().filter(item -> isSpot(context, item)).toList();
            boolean hasBase = strategy.items().stream().anyMatch(item -> !isSpot(context, item) && item.base() > 0);
            if (!spot.isEmpty() && !hasBase) {
                reason(context, service).ifPresent(
                        reason -> say(context, report, new Case(service, strategy, spot, reason)));
            }
        }
    }

    private record Case(Node service, Strategy strategy, List<Strategy.Item> spot, String reason) {}

    /// Fargate Spot, Managed Instances on Spot, and groups of Spot instances.
    private static boolean isSpot(CheckContext context, Strategy.Item item) {
        Values provider = item.provider().values();
        return switch (item.type()) {
            case FARGATE -> false;
            case FARGATE_SPOT -> true;
            case MANAGED -> provider.value(CapacityProvider.SPOT);
            case EC2 -> context.topology().targets(item.provider(), Wraps.ID).stream()
                    .anyMatch(group -> group.values().value(Ec2Capacity.SPOT));
        };
    }

    /// Why an interruption hurts; empty when it doesn't.
    private static Optional<String> reason(CheckContext context, Node service) {
        boolean isCounted = EcsService.DESIRED_COUNT.isVisible(service.values());
        if (isCounted && service.values().value(EcsService.DESIRED_COUNT) == 1) {
            return Optional.of("its only task");
        }
        return context.topology().incomingTargets(service).stream()
                .findFirst()
                .map(edge -> "the tasks behind "
                        + Wording.quoted(context, context.diagram().require(edge.from())));
    }

    private static void say(CheckContext context, Report report, Case each) {
        boolean isFargate = each.spot.getFirst().isFargate();
        var finding = report.at(each.service)
                .with(each.spot.stream().map(Strategy.Item::provider).toArray(Node[]::new));
        Optional<Strategy.Item> steady = each.strategy.items().stream()
                .filter(item -> !isSpot(context, item))
                .findFirst();
        if (steady.isPresent()) {
            finding.fix(new SteadyBase(context.catalogue(), each.service.id()).on(context, steady.get()));
        } else if (isFargate) {
            finding.fix(new SteadyBase(context.catalogue(), each.service.id()).add());
        } else {
            each.spot.forEach(item -> finding.fix(onDemand(context, item)));
        }
        finding.say(Wording.full(context, each.service) + " keeps no task off Spot, so " + each.reason
                + " may stop with two minutes' notice until there is capacity again. "
                + (isFargate
                        ? "Give Fargate a base of 1, and the containers a stop timeout of 120 seconds."
                        : "Give a provider with On-Demand instances a base of 1."));
    }

    private static Fix onDemand(CheckContext context, Strategy.Item item) {
        List<NodeId> groups = context.topology().targets(item.provider(), Wraps.ID).stream().map(Node::id).toList();
        return item.type() == ProviderType.MANAGED
                ? Fixes.clear("Use On-Demand instances", item.provider().id(), CapacityProvider.SPOT)
                : Fixes.changeAll("Use On-Demand instances", groups, values -> values.without(Ec2Capacity.SPOT));
    }
}
