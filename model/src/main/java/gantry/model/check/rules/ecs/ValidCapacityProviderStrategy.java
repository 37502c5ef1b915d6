package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.FreeName;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.connection.Wraps;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ProviderType;
import gantry.model.kinds.ecs.StrategyItem;
import java.util.List;
import java.util.Optional;

/// A capacity provider strategy is one that AWS accepts. How many providers it may have, and most about their names,
/// other rules ask.
public final class ValidCapacityProviderStrategy implements Rule {

    /// Both: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
    private static final long MOST_BASE = 100_000;

    private static final long MOST_WEIGHT = 1000;

    /// From https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
    private static final int MOST_PROVIDERS = 20;

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/valid-capacity-provider-strategy",
            "Invalid capacity provider strategy",
            Severity.ERROR,
            "A strategy splits tasks in two steps: the provider with a base gets so many first, and the weights share "
                    + "out the rest. So there can be one base only, and some weight must be above 0. Fargate and "
                    + "instances are scaled in different ways and can't be in one strategy, and a cluster knows only "
                    + "the providers that belong to it.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            check(new Run(context, report, Strategy.ownOf(context, service), context.topology().cluster(service)));
        }
        for (Node cluster : context.nodes(EcsCluster.ID)) {
            check(new Run(context, report, Strategy.defaultOf(context, cluster), Optional.of(cluster)));
        }
        context.nodes(CapacityProvider.ID).forEach(provider -> checkName(context, report, provider));
    }

    /// The names that the name rule lets pass for the providers of AWS.
    private static void checkName(CheckContext context, Report report, Node provider) {
        ProviderType type = provider.values().value(CapacityProvider.TYPE);
        boolean isOwn = type == ProviderType.EC2 || type == ProviderType.MANAGED;
        boolean isTaken = provider.name().equals(ProviderType.FARGATE.value())
                || provider.name().equals(ProviderType.FARGATE_SPOT.value());
        if (isOwn && isTaken) {
            report.at(provider, FieldPath.NAME)
                    .fix(Fixes.rename("Give it a name of its own", provider.id(),
                            now -> FreeName.of(now, CapacityProvider.ID, "instances")))
                    .say(Wording.full(context, provider) + " brings instances of yours, but " + provider.name()
                            + " is the name of a provider that AWS has already. Give it another name.");
        }
    }

    /// One strategy.
    ///
    /// @param cluster whose providers it may name; empty when the service stands in none
    private record Run(CheckContext context, Report report, Strategy strategy, Optional<Node> cluster) {

        List<Strategy.Item> items() {
            return strategy.items();
        }

        String holder() {
            return Wording.full(context, strategy.holder());
        }

        String names(List<Strategy.Item> some) {
            return Wording.and(some.stream()
                    .map(item -> Wording.quoted(context, item.provider()))
                    .distinct()
                    .toList());
        }

        Report.Finding at(Strategy.Item item, Property<?> property) {
            return report.at(item.place(), item.field(property)).with(strategy.holder(), item.provider());
        }
    }

    private static void check(Run run) {
        run.items().forEach(item -> checkItem(run, item));
        checkNumber(run);
        checkFamilies(run);
        checkBases(run);
        checkWeights(run);
    }

    private static void checkItem(Run run, Strategy.Item item) {
        Optional<Node> home = run.context.topology().cluster(item.provider());
        String provider = Wording.quoted(run.context, item.provider());
        if (run.cluster.isPresent() && !home.equals(run.cluster)) {
            String whose = home.map(each -> "belongs to the cluster " + Wording.quoted(run.context, each))
                    .orElse("belongs to no cluster");
            run.at(item, StrategyItem.PROVIDER)
                    .fix(StrategyRepair.leaveOut(run.context, run.strategy, item))
                    .say(run.holder() + " uses the capacity provider " + provider + ", but that " + whose
                            + ". Use one of the cluster " + Wording.quoted(run.context, run.cluster.get()) + ".");
        } else if (run.cluster.isPresent() && wrapsNothing(run, item)) {
            var finding = run.report.at(item.provider()).with(run.strategy.holder());
            StrategyRepair.wrap(run.context, item.provider(), run.cluster.get()).ifPresent(finding::fix);
            finding.say("The capacity provider " + provider + ", which " + run.holder() + " uses, is for EC2 but "
                    + "wraps no EC2 capacity. Connect it to an Auto Scaling group of its own.");
        }
        checkRange(run, item, Uses.BASE, MOST_BASE);
        checkRange(run, item, Uses.WEIGHT, MOST_WEIGHT);
    }

    /// That a cluster has no instances at all, another rule says.
    private static boolean wrapsNothing(Run run, Strategy.Item item) {
        return item.type() == ProviderType.EC2
                && run.context.topology().targets(item.provider(), Wraps.ID).isEmpty()
                && run.cluster.stream()
                        .flatMap(cluster -> run.context.diagram().descendants(cluster.id()).stream())
                        .anyMatch(node -> node.isA(Ec2Capacity.ID) && node.values().value(Ec2Capacity.MAX) > 0);
    }

    private static void checkRange(Run run, Strategy.Item item, Property<Long> property, long most) {
        long value = item.values().value(property);
        if (value < 0 || value > most) {
            boolean isOtherBased = property == Uses.BASE
                    && run.items().stream().anyMatch(other -> !other.equals(item) && other.base() > 0);
            long nearest = isOtherBased ? 0 : Math.clamp(value, 0, most);
            String what = property.name();
            run.at(item, property)
                    .fix(item.fix("Set the " + what + " to " + nearest, property, nearest))
                    .say(run.holder() + " gives " + Wording.quoted(run.context, item.provider()) + " the " + what + " "
                            + value + ". The " + what + " must be 0 to " + most + ".");
        }
    }

    private static void checkNumber(Run run) {
        int number = run.items().size();
        if (number > MOST_PROVIDERS) {
            run.report.at(run.strategy.holder(), all(run))
                    .fix(StrategyRepair.keep(
                            run.context,
                            run.strategy,
                            run.items().subList(0, MOST_PROVIDERS),
                            "Keep the first " + MOST_PROVIDERS))
                    .say(run.holder() + " uses " + number + " capacity providers. A strategy has at most "
                            + MOST_PROVIDERS + ".");
        }
    }

    private static void checkFamilies(Run run) {
        List<Strategy.Item> fargate = run.items().stream().filter(Strategy.Item::isFargate).toList();
        List<Strategy.Item> instances = run.items().stream().filter(item -> !item.isFargate()).toList();
        if (!fargate.isEmpty() && !instances.isEmpty()) {
            run.report.at(run.strategy.holder(), all(run))
                    .with(run.items().stream().map(Strategy.Item::provider).toArray(Node[]::new))
                    .fix(StrategyRepair.keep(run.context, run.strategy, fargate, "Keep only Fargate"))
                    .fix(StrategyRepair.keep(run.context, run.strategy, instances, "Keep only instances"))
                    .say(run.holder() + " splits its tasks among " + run.names(fargate) + " on Fargate and "
                            + run.names(instances) + " on instances. A strategy has providers of one sort only.");
        }
    }

    private static FieldPath all(Run run) {
        return run.items().stream().anyMatch(item -> item.row().isPresent())
                ? FieldPath.of(EcsCluster.DEFAULT_STRATEGY)
                : FieldPath.NONE;
    }

    private static void checkBases(Run run) {
        List<Strategy.Item> based = run.items().stream().filter(item -> item.base() > 0).toList();
        for (Strategy.Item item : based.stream().skip(1).filter(each -> each.base() <= MOST_BASE).toList()) {
            run.at(item, Uses.BASE)
                    .with(based.getFirst().provider())
                    .fix(item.fix("Set the base to 0", Uses.BASE, 0))
                    .say(run.holder() + " has a base for " + run.names(based)
                            + ". Only one provider of a strategy may have a base above 0.");
        }
    }

    private static void checkWeights(Run run) {
        boolean isWeightless = run.items().stream().allMatch(item -> item.weight() == 0);
        if (run.items().size() > 1 && isWeightless) {
            Strategy.Item first = run.items().getFirst();
            var finding = run.report.at(run.strategy.holder(), all(run))
                    .with(run.items().stream().map(Strategy.Item::provider).toArray(Node[]::new));
            run.items().forEach(item -> finding.fix(item.fix(
                    "Set the weight of " + Wording.quoted(run.context, item.provider()) + " to 1", Uses.WEIGHT, 1)));
            finding.say(run.holder() + " gives " + run.names(run.items()) + " the weight 0, so nothing is left that "
                    + "could take a task. Give one of them, such as "
                    + Wording.quoted(run.context, first.provider()) + ", a weight of 1 or more.");
        }
    }
}
