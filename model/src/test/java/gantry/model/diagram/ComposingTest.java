package gantry.model.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposingTest {

    private final Catalogue catalogue = Kinds.catalogue();
    private final Composing composing = new Composing(catalogue);

    /// A Region with a VPC, two public subnets and one private one, a load balancer in the public ones, a cluster; a
    /// role outside.
    private static Fragment composition() {
        return Fragment.of(Diagram.of(
                new Header("pattern", "Pattern", Values.EMPTY),
                List.of(
                        node("r", Region.ID, NodeId.CANVAS, new Bounds(0, 0, 900, 600), Values.EMPTY),
                        node("v", Vpc.ID, new NodeId("r"), new Bounds(40, 40, 600, 400), Values.EMPTY),
                        node("p1", Subnet.ID, new NodeId("v"), new Bounds(60, 80, 240, 96), isPublic(true)),
                        node("p2", Subnet.ID, new NodeId("v"), new Bounds(60, 200, 240, 96), isPublic(true)),
                        node("s1", Subnet.ID, new NodeId("v"), new Bounds(60, 320, 240, 96), isPublic(false)),
                        node("lb", ApplicationLoadBalancer.ID, new NodeId("v"), new Bounds(400, 80, 176, 64),
                                Values.EMPTY),
                        node("c", EcsCluster.ID, new NodeId("r"), new Bounds(680, 40, 200, 200), Values.EMPTY),
                        node("role", IamRole.ID, NodeId.CANVAS, new Bounds(920, 40, 176, 64), Values.EMPTY)),
                List.of(
                        Edge.of(new EdgeId("e1"), PlacedIn.ID, new NodeId("lb"), new NodeId("p1")),
                        Edge.of(new EdgeId("e2"), PlacedIn.ID, new NodeId("lb"), new NodeId("p2")))));
    }

    private static Values isPublic(boolean isPublic) {
        return Values.EMPTY.with(Subnet.PUBLIC, isPublic);
    }

    private static Node node(String id, String kind, NodeId parent, Bounds bounds, Values values) {
        return new Node(new NodeId(id), kind, id, new Placement(parent, bounds, 0), values, List.of());
    }

    private final Diagram empty = Diagram.empty("test", "Test");

    private Diagram composed(Diagram diagram, Point middle, NodeId frame) {
        return diagram.apply(composing.compose(diagram, composition(), middle, frame).diff());
    }

    private static List<String> kinds(Diagram diagram) {
        return diagram.nodes().stream().map(Node::kind).sorted().toList();
    }

    /// A Region with a VPC and `subnets` as new ones come.
    private Diagram network(int subnets) {
        var creation = new Creation(catalogue);
        Creation.Added region = creation.add(empty, Region.ID, NodeId.CANVAS, new Point(0, 0));
        Diagram diagram = empty.apply(region.diff());
        Creation.Added vpc = creation.add(diagram, Vpc.ID, region.id(), new Point(16, 40));
        diagram = diagram.apply(vpc.diff());
        for (int i = 0; i < subnets; i++) {
            diagram = diagram.apply(creation.add(diagram, Subnet.ID, vpc.id(), new Point(32, 80 + 120 * i)).diff());
        }
        return diagram;
    }

    private static Node only(Diagram diagram, String kind) {
        List<Node> all = diagram.nodes().stream().filter(node -> node.isA(kind)).toList();
        assertEquals(1, all.size(), kind);
        return all.getFirst();
    }

    private static long count(Diagram diagram, String kind) {
        return diagram.nodes().stream().filter(node -> node.isA(kind)).count();
    }

    @Test
    void onTheEmptyCanvasAllOfItIsAdded() {
        Diagram diagram = composed(empty, new Point(500, 300), NodeId.CANVAS);
        assertEquals(kinds(Diagram.of(empty.header(), composition().nodes(), List.of())), kinds(diagram));
        assertEquals(2, diagram.edges().size());
    }

    @Test
    void aSecondOneStandsBesideTheFirst() {
        Diagram diagram = composed(composed(empty, new Point(500, 300), NodeId.CANVAS), new Point(500, 300),
                NodeId.CANVAS);
        List<Node> regions = diagram.nodes().stream().filter(node -> node.isA(Region.ID)).toList();
        assertEquals(2, regions.size());
        assertEquals(false, regions.getFirst().bounds().intersects(regions.getLast().bounds()));
    }

    @Test
    void theRegionThereStandsForThatOfTheComposition() {
        Creation.Added region = new Creation(catalogue).add(empty, Region.ID, NodeId.CANVAS, new Point(0, 0));
        Diagram diagram = composed(empty.apply(region.diff()), new Point(200, 200), region.id());
        assertEquals(region.id(), only(diagram, Region.ID).id());
        assertEquals(region.id(), only(diagram, Vpc.ID).parent());
        assertEquals(region.id(), only(diagram, EcsCluster.ID).parent());
        assertEquals(NodeId.CANVAS, only(diagram, IamRole.ID).parent());
    }

    @Test
    void subnetsThereAreUsed() {
        Diagram before = network(4);
        Node vpc = only(before, Vpc.ID);
        Diagram diagram = composed(before, vpc.bounds().center(), vpc.id());
        assertEquals(4, count(diagram, Subnet.ID));
        Node balancer = only(diagram, ApplicationLoadBalancer.ID);
        assertEquals(vpc.id(), balancer.parent());
        assertEquals(
                List.of(true, true),
                diagram.edgesFrom(balancer.id()).stream()
                        .map(edge -> diagram.require(edge.to()).values().value(Subnet.PUBLIC))
                        .toList());
    }

    @Test
    void subnetsThatAreMissingGetAddressesOfTheirOwn() {
        Diagram diagram = composed(network(1), new Point(0, 0), only(network(1), Vpc.ID).id());
        List<Node> subnets = diagram.nodes().stream().filter(node -> node.isA(Subnet.ID)).toList();
        assertEquals(3, subnets.size());
        assertEquals(3, subnets.stream().map(node -> node.values().get(Subnet.CIDR)).distinct().count());
    }

    @Test
    void whatIsAddedCoversNothing() {
        Diagram before = network(4);
        Diagram diagram = composed(before, only(before, Vpc.ID).bounds().center(), only(before, Vpc.ID).id());
        for (Node node : diagram.nodes()) {
            assertTrue(
                    diagram.children(node.parent()).stream()
                            .filter(other -> !other.equals(node) && before.node(other.id()).isEmpty())
                            .noneMatch(other -> other.bounds().intersects(node.bounds())),
                    () -> "something covers " + node);
        }
    }

    @Test
    void undoTakesAllOfItAway() {
        Diagram before = network(4);
        Diff diff = composing.compose(before, composition(), new Point(0, 0), only(before, Region.ID).id()).diff();
        assertEquals(before, before.apply(diff).apply(diff.inverse()));
    }
}
