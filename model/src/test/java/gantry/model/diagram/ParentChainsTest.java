package gantry.model.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.ParentChains.Chain;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.whiteboard.Client;
import gantry.model.kinds.whiteboard.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParentChainsTest {

    private static final Point MIDDLE = new Point(400, 304);

    private final Catalogue catalogue = Kinds.catalogue();
    private final ParentChains chains = new ParentChains(catalogue);
    private final Diagram empty = Diagram.empty("test", "Test");

    private List<List<String>> ways(String kind) {
        return chains.ways(empty, NodeId.CANVAS, kind).stream().map(Chain::kinds).toList();
    }

    private Diagram with(Creation.Added added, Diagram diagram) {
        return diagram.apply(added.diff());
    }

    @Test
    void everythingThatMayStandThereNeedsNoChain() {
        assertEquals(List.of(List.of(), List.of(), List.of()), List.of(ways(Region.ID), ways(Client.ID),
                ways(Note.ID)));
    }

    @Test
    void missingFramesAreNamedFromTheOutsideIn() {
        assertEquals(
                List.of(
                        List.of(List.of(Region.ID, EcsCluster.ID)),
                        List.of(List.of(Region.ID, TaskDefinition.ID)),
                        List.of(List.of(Region.ID, Vpc.ID, Subnet.ID))),
                List.of(ways(EcsService.ID), ways(Container.ID), ways(NatGateway.ID)));
    }

    @Test
    void aKindWithSeveralParentsOffersEachWay() {
        assertEquals(List.of(List.of(Region.ID, Vpc.ID), List.of(Region.ID)), ways(ApplicationLoadBalancer.ID));
    }

    @Test
    void aChainStartsInTheNearestFrameThatMayHoldIt() {
        Creation.Added region = new Creation(catalogue).add(empty, Region.ID, NodeId.CANVAS, new Point(0, 0));
        Diagram diagram = with(region, empty);
        assertEquals(
                List.of(new Chain(region.id(), List.of(EcsCluster.ID))),
                chains.ways(diagram, region.id(), EcsService.ID));
    }

    @Test
    void everyKindHasAWayFromTheEmptyCanvas() {
        assertEquals(
                List.of(),
                catalogue.nodes().stream()
                        .filter(kind -> !new ContainmentRules(catalogue).accepts(empty, NodeId.CANVAS, kind.id()))
                        .filter(kind -> ways(kind.id()).isEmpty())
                        .toList());
    }

    @Test
    void everyWayOfEveryKindLeadsToALegalDrawing() {
        for (var kind : catalogue.nodes()) {
            for (Chain way : chains.ways(empty, NodeId.CANVAS, kind.id())) {
                Diagram diagram = with(chains.create(empty, way, kind.id(), MIDDLE), empty);
                for (Node node : diagram.nodes()) {
                    assertTrue(
                            catalogue.mayContain(
                                    diagram.node(node.parent()).map(Node::kind).orElse("canvas"), node.kind()),
                            way + " puts " + node);
                    assertTrue(
                            diagram.node(node.parent()).map(frame -> frame.bounds().contains(node.bounds()))
                                    .orElse(true),
                            () -> way + " lets " + node + " stick out of " + diagram.node(node.parent()));
                }
            }
        }
    }

    @Test
    void siblingsThatAreMadeTogetherDontOverlap() {
        for (var kind : catalogue.nodes()) {
            for (Chain way : chains.ways(empty, NodeId.CANVAS, kind.id())) {
                Diagram diagram = with(chains.create(empty, way, kind.id(), MIDDLE), empty);
                for (Node node : diagram.nodes()) {
                    assertEquals(
                            List.of(),
                            diagram.children(node.parent()).stream()
                                    .filter(other -> !other.equals(node))
                                    .filter(other -> other.bounds().intersects(node.bounds()))
                                    .toList(),
                            () -> way + ": overlaps " + node);
                }
            }
        }
    }

    @Test
    void theNewNodeStandsWhereItWasDropped() {
        Creation.Added added = chains.create(empty, chains.ways(empty, NodeId.CANVAS, EcsService.ID).getFirst(),
                EcsService.ID, MIDDLE);
        assertEquals(new Point(400, 304), with(added, empty).require(added.id()).bounds().center());
    }

    @Test
    void aVpcThatIsMadeForSomethingComesWithItsSubnets() {
        Chain way = chains.ways(empty, NodeId.CANVAS, ApplicationLoadBalancer.ID).getFirst();
        Diagram diagram = with(chains.create(empty, way, ApplicationLoadBalancer.ID, MIDDLE), empty);
        assertEquals(
                List.of("private-a", "private-b", "public-a", "public-b"),
                diagram.nodes().stream().filter(node -> node.isA(Subnet.ID)).map(Node::name).sorted().toList());
    }

    @Test
    void aSubnetOfTheChainIsOneOfThose() {
        Chain way = chains.ways(empty, NodeId.CANVAS, NatGateway.ID).getFirst();
        Diagram diagram = with(chains.create(empty, way, NatGateway.ID, MIDDLE), empty);
        assertEquals(4, diagram.nodes().stream().filter(node -> node.isA(Subnet.ID)).count());
    }

    @Test
    void aChainThatWouldCoverSomethingStepsAside() {
        Creation.Added region = new Creation(catalogue).add(empty, Region.ID, NodeId.CANVAS, new Point(0, 0));
        Diagram diagram = with(region, empty);
        var wide = diagram.require(region.id());
        Point beside = new Point(wide.bounds().right() + 40, 100);
        Chain way = chains.ways(diagram, NodeId.CANVAS, EcsService.ID).getFirst();
        Diagram after = with(chains.create(diagram, way, EcsService.ID, beside), diagram);
        List<Node> regions = after.nodes().stream().filter(node -> node.isA(Region.ID)).toList();
        assertEquals(false, regions.getFirst().bounds().intersects(regions.getLast().bounds()));
    }

    @Test
    void framesElsewhereAreOfferedNearestFirst() {
        var creation = new Creation(catalogue);
        Creation.Added region = creation.add(empty, Region.ID, NodeId.CANVAS, new Point(0, 0));
        Diagram diagram = with(region, empty);
        Creation.Added far = creation.add(diagram, EcsCluster.ID, region.id(), new Point(16, 40));
        diagram = with(far, diagram);
        Creation.Added near = creation.add(diagram, EcsCluster.ID, region.id(), new Point(1000, 40));
        diagram = with(near, diagram);
        assertEquals(
                List.of(near.id(), far.id()),
                chains.others(diagram, EcsService.ID, new Point(2000, 0)).stream().map(Node::id).toList());
    }
}
