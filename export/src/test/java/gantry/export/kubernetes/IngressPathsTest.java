package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.kubernetes.IngressPaths.Path;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.Targets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IngressPathsTest {

    private final IngressPaths paths = new IngressPaths();
    private final Edge first = edge("e1");
    private final Edge second = edge("e2");

    private static Edge edge(String id) {
        return Edge.of(new EdgeId(id), Targets.ID, new NodeId("a"), new NodeId("b"));
    }

    @Test
    void noPatternMeansEverythingElse() {
        paths.add(first, List.of());
        assertEquals(List.of(new Path("/", "Prefix", first)), paths.all());
    }

    @Test
    void aSegmentAndAllBelowItBecomeAPrefix() {
        paths.add(first, List.of());
        paths.add(second, List.of("/cart", "/cart/*", "/about"));
        assertEquals(
                List.of(
                        new Path("/", "Prefix", first),
                        new Path("/cart", "Prefix", second),
                        new Path("/about", "Exact", second)),
                paths.all());
    }

    @Test
    void aStarElsewhereMakesAllOfThemPatternsWithEverythingElseLast() {
        paths.add(first, List.of());
        paths.add(second, List.of("/cart*"));
        assertEquals(
                List.of(
                        new Path("/cart*", "ImplementationSpecific", second),
                        new Path("/*", "ImplementationSpecific", first)),
                paths.all());
    }

    @Test
    void aSegmentOfTwoTargetsIsNoPrefix() {
        paths.add(first, List.of("/a"));
        paths.add(second, List.of("/a/*"));
        assertEquals(
                List.of(
                        new Path("/a", "ImplementationSpecific", first),
                        new Path("/a/*", "ImplementationSpecific", second)),
                paths.all());
    }

    @Test
    void whatAnotherTargetHasIsRefused() {
        paths.add(first, List.of());
        paths.add(second, List.of());
        assertEquals(List.of(new Path("/*", "ImplementationSpecific", second)), paths.refused());
        assertEquals(List.of(new Path("/", "Prefix", first)), paths.all());
    }
}
