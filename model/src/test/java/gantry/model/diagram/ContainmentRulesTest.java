package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ContainmentRulesTest {

    private final ContainmentRules rules = new ContainmentRules(SampleKinds.CATALOGUE);
    private final Diagram sample = Drawing.sample();

    @Test
    void aServiceBelongsIntoItsCluster() {
        assertTrue(rules.accepts(sample, id("cluster"), SampleKinds.SERVICE));
        assertFalse(rules.accepts(sample, id("region"), SampleKinds.SERVICE));
        assertFalse(rules.accepts(sample, NodeId.CANVAS, SampleKinds.SERVICE));
    }

    @Test
    void cardsHoldNothing() {
        assertFalse(rules.accepts(sample, id("web"), SampleKinds.NOTE));
    }

    @Test
    void theNearestFrameAroundTakesIt() {
        assertEquals(Optional.of(id("region")), rules.nearest(sample, id("cluster"), SampleKinds.QUEUE));
        assertEquals(Optional.of(id("region")), rules.nearest(sample, id("web"), SampleKinds.QUEUE));
        assertEquals(Optional.empty(), rules.nearest(sample, id("region"), SampleKinds.SERVICE));
    }

    @Test
    void annotationsStandAnywhere() {
        assertTrue(rules.accepts(sample, NodeId.CANVAS, SampleKinds.NOTE));
        assertTrue(rules.accepts(sample, id("cluster"), SampleKinds.GROUP));
    }

    @Test
    void groupsAreLookedThrough() {
        Creation.Added group = new Creation(SampleKinds.CATALOGUE).enclose(sample, List.of(id("web")),
                SampleKinds.GROUP);
        Diagram grouped = sample.apply(group.diff());
        assertTrue(rules.accepts(grouped, group.id(), SampleKinds.SERVICE));
        assertFalse(rules.accepts(grouped, group.id(), SampleKinds.QUEUE));
        assertEquals(id("cluster"), rules.owner(grouped, id("web")));
    }
}
