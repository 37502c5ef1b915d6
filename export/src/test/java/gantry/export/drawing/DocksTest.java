package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocksTest {

    private static final Node HUB = SampleScene.node("hub", "queue", "hub", new Bounds(0, 0, 176, 64));

    private static Node node(String id, double x, double y) {
        return SampleScene.node(id, "queue", id, new Bounds(x, y, 176, 64));
    }

    private static Edge edge(String id, String from, String to) {
        return SampleScene.edge(id, "runs", from, to);
    }

    private static Edge anchored(Edge edge, Side side, double along) {
        return edge.withWay(Way.AUTOMATIC.withFrom(Optional.of(new Anchor(side, along))));
    }

    private static Route route(Routes routes, String id) {
        return routes.route(new EdgeId(id)).orElseThrow();
    }

    @Test
    void anAnchoredEndKeepsItsPlaceAndTheOthersStandBesideIt() {
        Routes routes = Routes.of(SampleScene.diagram(
                List.of(HUB, node("a", 700, 300), node("b", 700, -300)),
                List.of(anchored(edge("e1", "hub", "a"), Side.RIGHT, 0.5), edge("e2", "hub", "b"))));
        assertEquals(new Point(176, 32), route(routes, "e1").start());
        assertEquals(12, Math.abs(route(routes, "e2").start().y() - 32));
    }

    @Test
    void severalLinesOnASideAreStraightWhereTheyCanBe() {
        Routes routes = Routes.of(SampleScene.diagram(
                List.of(
                        SampleScene.node("tall", "queue", "tall", new Bounds(-400, -100, 176, 300)),
                        node("a", 0, -100), node("b", 0, 0), node("c", 0, 100)),
                List.of(edge("e1", "tall", "a"), edge("e2", "tall", "b"), edge("e3", "tall", "c"))));
        for (String id : List.of("e1", "e2", "e3")) {
            assertEquals(2, route(routes, id).points().size(), route(routes, id)::toString);
        }
    }

    @Test
    void linesBetweenTheSameBoxesAreStraightAndApart() {
        Routes routes = Routes.of(SampleScene.diagram(
                List.of(HUB, node("a", 400, 16)),
                List.of(edge("e1", "hub", "a"), edge("e2", "a", "hub"))));
        assertEquals(new Route(List.of(new Point(176, 34), new Point(400, 34))), route(routes, "e1"));
        assertEquals(new Route(List.of(new Point(400, 46), new Point(176, 46))), route(routes, "e2"));
    }

    @Test
    void endsStandEvenlyWhenNoneCanBeStraight() {
        var guests = List.of(new Seats.Guest(-500, Double.NaN, false), new Seats.Guest(500, Double.NaN, false));
        assertEquals(List.of(26.0, 38.0), places(guests));
    }

    @Test
    void whoFindsAGapTooNarrowGoesToTheNextOne() {
        var guests = List.of(new Seats.Guest(-500, Double.NaN, false), new Seats.Guest(6, 6, true));
        assertEquals(List.of(32.0, 6.0), places(guests));
    }

    private static List<Double> places(List<Seats.Guest> guests) {
        return Arrays.stream(Seats.along(0, 64, guests)).boxed().toList();
    }
}
