package gantry.model.check.rules.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.Region;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words that are no option can't be chosen, but files may hold them: the rule about them speaks, and no other.
class UnknownWordsTest {

    private static final Node REGION = node("region", Region.ID, NodeId.CANVAS);
    private static final Node CLUSTER = node("shop", EcsCluster.ID, REGION.id());
    private static final Node SERVICE = node("web", EcsService.ID, CLUSTER.id());
    private static final Node TASK = node("task", TaskDefinition.ID, REGION.id());
    private static final Node APP = node("app", Container.ID, TASK.id());
    private static final Node PROXY = node("proxy", Container.ID, TASK.id());
    private static final Edge WAITS = Edge.of(new EdgeId("e"), DependsOn.ID, APP.id(), PROXY.id());

    private static Node node(String id, String kind, NodeId parent) {
        var place = new Placement(parent, new Bounds(0, 0, 100, 60), 0);
        return new Node(new NodeId(id), kind, id, place, Values.EMPTY, List.of());
    }

    private static List<Problem> about(List<Node> nodes, List<Edge> edges, ElementId element, FieldPath field) {
        var diagram = Diagram.of(new Header("words", "Words", Values.EMPTY), nodes, edges);
        return new Checker(Kinds.catalogue(), Rules.ALL, Clock.systemUTC())
                .run(diagram, new CancelToken())
                .problems().stream()
                .filter(problem -> problem.location().equals(new Location.InDiagram(element, field)))
                .toList();
    }

    private static List<String> rules(List<Problem> problems) {
        return problems.stream().map(problem -> problem.rule().id()).toList();
    }

    private static List<Problem> launchType(String word) {
        Node service = SERVICE.withValues(Values.EMPTY.withRaw(EcsService.LAUNCH_TYPE.name(), word));
        return about(List.of(REGION, CLUSTER, service), List.of(), service.id(), FieldPath.of(EcsService.LAUNCH_TYPE));
    }

    @Test
    void whatExistsAsCapacityProviderOnlyIsNoLaunchType() {
        List<Problem> spot = launchType("FARGATE_SPOT");
        assertEquals(List.of("ecs/launch-type-or-capacity-provider"), rules(spot));
        assertEquals(
                "ECS service 'web' has the launch type 'FARGATE_SPOT', but only a capacity provider leads to Fargate "
                        + "Spot. Connect the service to one instead.",
                spot.getFirst().message());
        assertEquals(List.of("ecs/launch-type-or-capacity-provider"), rules(launchType("MANAGED_INSTANCES")));
        assertEquals(List.of("ecs/launch-type-or-capacity-provider"), rules(launchType("LAMBDA")));
    }

    @Test
    void aLogDriverThatEcsDoesNotHaveIsRefused() {
        Node app = APP.withValues(Values.EMPTY.withRaw(Container.LOG_DRIVER.name(), "logentries"));
        assertEquals(
                List.of("ecs/unsupported-log-driver"),
                rules(about(List.of(REGION, TASK, app), List.of(), app.id(), FieldPath.of(Container.LOG_DRIVER))));
    }

    @Test
    void aConditionThatDoesNotExistIsRefused() {
        Edge waits = WAITS.withValues(Values.EMPTY.withRaw(DependsOn.CONDITION.name(), "READY"));
        assertEquals(
                List.of("ecs/valid-container-dependency"),
                rules(about(
                        List.of(REGION, TASK, APP, PROXY),
                        List.of(waits),
                        waits.id(),
                        FieldPath.of(DependsOn.CONDITION))));
    }
}
