package gantry.model.kinds.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EcsFactsTest {

    @Test
    void aServiceShowsLaunchTypeAndTasks() {
        Values spot = Values.EMPTY.with(EcsService.SPOT, true).with(EcsService.DESIRED_COUNT, 1L);
        Values daemon = Values.EMPTY
                .with(EcsService.LAUNCH_TYPE, LaunchType.EC2)
                .with(EcsService.SCHEDULING_STRATEGY, SchedulingStrategy.DAEMON);
        assertEquals(
                List.of("Fargate · 2 tasks", "Fargate Spot · 1 task", "EC2 · daemon"),
                List.of(fact(Values.EMPTY), fact(spot), fact(daemon)));
    }

    @Test
    void aServiceDrawsItsTasksAsChips() {
        Values huge = Values.EMPTY.with(EcsService.DESIRED_COUNT, Long.MAX_VALUE);
        assertEquals(List.of(2, 10_000), List.of(EcsService.KIND.chips(Values.EMPTY), EcsService.KIND.chips(huge)));
    }

    @Test
    void aContainerShowsTheLastPartOfItsImage() {
        Values digest = Values.EMPTY.with(Container.IMAGE, "example.com:5000/team/app:1.2@sha256:0123");
        assertEquals(
                List.of("nginx:1.29", "app:1.2"),
                List.of(Container.KIND.fact(Sight.of(Values.EMPTY)), Container.KIND.fact(Sight.of(digest))));
    }

    @Test
    void portMappingsAreSpeltLikeCloudFormation() {
        List<Values> ports = List.of(Values.EMPTY.with(PortMapping.CONTAINER_PORT, 8080L));
        assertEquals(
                List.of(Map.of("ContainerPort", 8080L, "Protocol", "tcp")),
                Container.PORT_MAPPINGS
                        .bindings(Target.CLOUDFORMATION)
                        .getFirst()
                        .conversion()
                        .there()
                        .apply(ports));
    }

    @Test
    void environmentBecomesAListOfPairs() {
        assertEquals(
                List.of(Map.of("Name", "A", "Value", "b")),
                Container.ENVIRONMENT
                        .bindings(Target.CLOUDFORMATION)
                        .getFirst()
                        .conversion()
                        .there()
                        .apply(Map.of("A", "b")));
    }

    @Test
    void kubernetesDoesNotReplaceVariablesInWords() {
        assertEquals(
                List.of("echo", "$$(HOME)"),
                Container.COMMAND
                        .bindings(Target.KUBERNETES)
                        .getFirst()
                        .conversion()
                        .there()
                        .apply(List.of("echo", "$(HOME)")));
    }

    private static String fact(Values values) {
        return EcsService.KIND.fact(Sight.of(values));
    }
}
