package gantry.model.check.rules.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.network.Region;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A version of Fargate without ECS Exec is one mistake: as long as it starts tasks, ECS Exec is what it lacks, and
/// afterwards it lacks more.
class EcsExecPlatformTest {

    private static final Node REGION = node("region", Region.ID, NodeId.CANVAS, Values.EMPTY);
    private static final Node CLUSTER = node("shop", EcsCluster.ID, REGION.id(), Values.EMPTY);
    private static final Node SERVICE = node("web", EcsService.ID, CLUSTER.id(), Values.EMPTY
            .with(EcsService.ENABLE_EXECUTE_COMMAND, true)
            .with(EcsService.PLATFORM_VERSION, "1.3.0"));

    private static Node node(String id, String kind, NodeId parent, Values values) {
        return new Node(
                new NodeId(id), kind, id, new Placement(parent, new Bounds(0, 0, 100, 60), 0), values, List.of());
    }

    private static List<String> aboutTheVersion(LocalDate today) {
        var diagram = Diagram.of(
                new Header("exec", "Exec", Values.EMPTY), List.of(REGION, CLUSTER, SERVICE), List.of());
        var clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Checker(Kinds.catalogue(), Rules.ALL, clock)
                .run(diagram, new CancelToken())
                .problems().stream()
                .filter(problem -> problem.location()
                        .equals(new Location.InDiagram(SERVICE.id(), FieldPath.of(EcsService.PLATFORM_VERSION))))
                .map(problem -> problem.rule().id())
                .toList();
    }

    @Test
    void whileAVersionStartsTasksItLacksEcsExec() {
        assertEquals(List.of("ecs/ecs-exec-prerequisites"), aboutTheVersion(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void aRetiredVersionIsReportedAsRetiredOnly() {
        assertEquals(List.of("ecs/fargate-platform-version"), aboutTheVersion(LocalDate.of(2026, 11, 20)));
    }
}
