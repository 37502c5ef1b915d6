package gantry.model.kinds.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Conversion;
import gantry.model.kind.Property;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    @Test
    void aScheduledTaskShowsWhenItRuns() {
        Values off = Values.EMPTY.with(ScheduledTask.TASK_COUNT, 3L).with(ScheduledTask.ENABLED, false);
        assertEquals(
                List.of("rate(1 hour)", "rate(1 hour) · 3 tasks · off"),
                List.of(
                        ScheduledTask.KIND.fact(Sight.of(Values.EMPTY)),
                        ScheduledTask.KIND.fact(Sight.of(off))));
    }

    @Test
    void aVolumeShowsWhatItIsMadeOf() {
        Values host = Values.EMPTY.with(Volume.TYPE, VolumeType.HOST);
        assertEquals(
                List.of("Scratch space", "Host path", "/srv/data", "20 GiB · gp3"),
                Stream.of(
                        Values.EMPTY,
                        host,
                        host.with(Volume.HOST_PATH, "/srv/data"),
                        Values.EMPTY.with(Volume.TYPE, VolumeType.EBS))
                        .map(values -> Volume.KIND.fact(Sight.of(values)))
                        .toList());
    }

    @Test
    void externalInstancesAreCounted() {
        Values two = Values.EMPTY.with(ExternalInstance.COUNT, 2L);
        assertEquals(
                List.of("Linux · 1 machine", "Linux · 2 machines"),
                List.of(
                        ExternalInstance.KIND.fact(Sight.of(Values.EMPTY)),
                        ExternalInstance.KIND.fact(Sight.of(two))));
    }

    @Test
    void specialSpellingsAreReadBack() {
        assertEquals(
                List.of(
                        List.of(Map.of("Type", "GPU", "Value", "2")),
                        List.of(Map.of("Value", "arn:aws:s3:::b/a.env", "Type", "s3")),
                        List.of(Map.of("Type", "memberOf", "Expression", "x"))),
                List.of(
                        thereAndBack(Container.GPU, 2L),
                        thereAndBack(Container.ENVIRONMENT_FILES, List.of("arn:aws:s3:::b/a.env")),
                        thereAndBack(TaskDefinition.PLACEMENT_CONSTRAINTS, List.of("x"))));
    }

    private static <T> Object thereAndBack(Property<T> property, T value) {
        Conversion<T> conversion = property.bindings(Target.CLOUDFORMATION).getFirst().conversion();
        Object written = conversion.there().apply(value);
        assertEquals(Optional.of(value), conversion.back().apply(written));
        return written;
    }

    private static String fact(Values values) {
        return EcsService.KIND.fact(Sight.of(values));
    }
}
