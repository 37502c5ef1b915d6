package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.geometry.Anchor;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What stays of a connection when its ends or its meaning change.
final class RewiringTest {

    private static final Property<Long> PORT = Property.of("port", Whole.between(1, 100)).fallback(1L);
    private static final Property<Long> BATCH = Property.of("batch", Whole.between(1, 100)).fallback(1L);

    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    NodeKind.of("a").title("A")
                            .to("asks", "b", Cardinality.out(0, 1, "at most 1"), "asks it")
                            .to("feeds", "b", Cardinality.ANY, "feeds it")
                            .build(),
                    NodeKind.of("b").title("B").build()),
            List.of(
                    ConnectionKind.of("asks", "Asks", "asks", LineStyle.TRAFFIC).properties(PORT),
                    ConnectionKind.of("feeds", "Feeds", "feeds", LineStyle.ACCESS).properties(PORT, BATCH),
                    ConnectionKind.of("arrow", "Arrow", "points to", LineStyle.ANNOTATION).free()));

    private static final Way BENT = new Way(
            List.of(new Point(100, 20), new Point(100, 80)), Optional.of(new Anchor(Side.RIGHT, 0.25)),
            Optional.of(new Anchor(Side.LEFT, 0.75)));

    private static final Suppression MUTED = new Suppression("some/rule", "known");

    private final Edge feeds = new Edge(
            new EdgeId("e1"), "feeds", new Edge.Ends(id("a1"), id("b1")), BENT,
            new Values(Map.of("port", 8L, "batch", 5L)), List.of(MUTED));

    private final Diagram diagram = Diagram.of(
            new Header("test", "Test", Values.EMPTY),
            List.of(node("a1", "a"), node("a2", "a"), node("b1", "b"), node("b2", "b")),
            List.of(feeds, Edge.of(new EdgeId("e2"), "asks", id("a1"), id("b2"))));

    private final Rewiring rewiring = new Rewiring(CATALOGUE);

    private static Node node(String id, String kind) {
        return new Node(id(id), kind, id,
                new Placement(NodeId.CANVAS, new gantry.model.geometry.Bounds(0, 0, 80, 40), 0),
                Values.EMPTY, List.of());
    }

    private static Connection row(String kind) {
        return CATALOGUE.row(kind, "a", "b").orElseThrow();
    }

    private Edge after(Diff diff) {
        return diagram.apply(diff).require(feeds.id());
    }

    @Test
    void betweenOtherNodesValuesStayAndTheLineIsFoundAnew() {
        var ends = new Edge.Ends(id("a1"), id("b2"));
        Way way = Way.AUTOMATIC.withFrom(BENT.from());
        assertEquals(feeds.withEnds(ends).withWay(way),
                after(rewiring.connect(diagram, feeds.id(), row("feeds"), ends)));
        var others = new Edge.Ends(id("a2"), id("b1"));
        assertEquals(Way.AUTOMATIC.withTo(BENT.to()),
                after(rewiring.connect(diagram, feeds.id(), row("feeds"), others)).way());
    }

    @Test
    void anotherMeaningKeepsTheValuesThatItKnows() {
        Diff diff = rewiring.connect(diagram, feeds.id(), row("asks"), feeds.ends());
        assertEquals(
                new Edge(feeds.id(), "asks", feeds.ends(), BENT, Values.EMPTY.with(PORT, 8L), List.of()), after(diff));
    }

    @Test
    void theOnlyOneOfItsSortMakesWay() {
        Diff diff = rewiring.connect(diagram, feeds.id(), row("asks"), feeds.ends());
        assertEquals(List.of(feeds.id()), diagram.apply(diff).edges().stream().map(Edge::id).toList());
        Diff same = rewiring.connect(diagram, new EdgeId("e2"), row("asks"), feeds.ends());
        assertEquals(2, diagram.apply(same).edges().size());
    }

    @Test
    void theOtherWayRoundTheLineStays() {
        var ends = new Edge.Ends(feeds.to(), feeds.from());
        assertEquals(BENT.reversed(), after(rewiring.annotate(diagram, feeds.id(), ends)).way());
    }

    @Test
    void anArrowHasNoValues() {
        var ends = new Edge.Ends(id("a1"), id("a2"));
        Edge arrow = after(rewiring.annotate(diagram, feeds.id(), ends));
        assertEquals(
                new Edge(feeds.id(), "arrow", ends, Way.AUTOMATIC.withFrom(BENT.from()), Values.EMPTY, List.of()),
                arrow);
    }

    @Test
    void aConnectionDoesntStandInItsOwnWay() {
        assertEquals(List.of(new EdgeId("e2")),
                Rewiring.without(diagram, feeds.id()).edges().stream().map(Edge::id).toList());
    }
}
