package gantry.model.kinds.ecs;

import gantry.model.kind.Badge;
import gantry.model.kind.Sight;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Uses;
import java.util.List;
import java.util.Optional;

/// What the card of a service says about where its tasks run.
///
/// Capacity providers that the service uses count before its launch type, as in AWS:
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
final class ServiceCard {

    private ServiceCard() {}

    /// Such as `Fargate · 3 tasks`.
    static String fact(Sight service) {
        Values values = service.values();
        boolean isFargateSpot = isSpot(service) && launch(service).equals(LaunchType.FARGATE.label());
        String where = launch(service) + (isFargateSpot ? " Spot" : "");
        if (!EcsService.DESIRED_COUNT.isVisible(values)) {
            return where + " · daemon";
        }
        long count = values.value(EcsService.DESIRED_COUNT);
        return where + " · " + count + (count == 1 ? " task" : " tasks");
    }

    /// The kind of capacity, then what is special about it: at most two.
    static List<Badge> badges(Sight service) {
        Badge where = new Badge(badge(service));
        boolean isDaemon = service.values().value(EcsService.SCHEDULING_STRATEGY) == SchedulingStrategy.DAEMON;
        if (isDaemon) {
            return List.of(where, new Badge("DAEMON"));
        }
        return isSpot(service) ? List.of(where, new Badge("SPOT")) : List.of(where);
    }

    private static String launch(Sight service) {
        return provider(service)
                .map(type -> switch (type) {
                    case FARGATE, FARGATE_SPOT -> LaunchType.FARGATE.label();
                    case EC2 -> LaunchType.EC2.label();
                    case MANAGED -> "Managed";
                })
                .orElseGet(() -> service.values().value(EcsService.LAUNCH_TYPE).label());
    }

    private static String badge(Sight service) {
        return provider(service)
                .map(CapacityProvider::badge)
                .orElseGet(() -> service.values().value(EcsService.LAUNCH_TYPE).value());
    }

    /// The type of the first provider; AWS allows no mixture of Fargate and instances.
    private static Optional<ProviderType> provider(Sight service) {
        return providers(service).stream()
                .findFirst()
                .map(provider -> provider.value(CapacityProvider.TYPE));
    }

    /// Those that the service uses; without any and without a launch type, those of the cluster's default strategy.
    private static List<Values> providers(Sight service) {
        List<Values> own = service.targets(Uses.ID);
        return !own.isEmpty()
                ? own
                : StrategyItem.defaults(service.values(), service.parent()).stream()
                        .flatMap(id -> service.referenced(CapacityProvider.ID, id).stream())
                        .toList();
    }

    private static boolean isSpot(Sight service) {
        List<Values> providers = providers(service);
        return providers.isEmpty()
                ? EcsService.SPOT.isVisible(service.values()) && service.values().value(EcsService.SPOT)
                : providers.stream().anyMatch(CapacityProvider::isSpot);
    }
}
