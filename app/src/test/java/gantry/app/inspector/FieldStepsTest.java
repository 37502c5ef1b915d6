package gantry.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.model.check.FieldPath;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FieldStepsTest {

    @Test
    void aPathFallsIntoPropertyPositionAndField() {
        FieldPath path = FieldPath.of(PanelFixture.PORTS).item(1).child(PanelFixture.PORT);
        assertEquals(List.of("ports", "1", "port"), FieldSteps.of(path));
    }

    @Test
    void aKeyMayHoldDots() {
        assertEquals(List.of("tags", "a.b"), FieldSteps.of(FieldPath.of(PanelFixture.TAGS).key("a.b")));
    }

    @Test
    void theElementItselfHasNoSteps() {
        assertEquals(List.of(), FieldSteps.of(FieldPath.NONE));
    }
}
