package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gantry.model.kind.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EditsTest {

    private final Diagram sample = Drawing.sample();

    @Test
    void aValueIsSetAndTakenAway() {
        Diagram set = sample.apply(Edits.set(sample, List.of(id("web")), SampleKinds.COUNT, 3L));
        assertEquals(Values.EMPTY.with(SampleKinds.COUNT, 3L), set.require(id("web")).values());
        assertEquals(sample, set.apply(Edits.clear(set, List.of(id("web")), SampleKinds.COUNT)));
        assertEquals(Diff.NONE, Edits.set(set, List.of(id("web")), SampleKinds.COUNT, 3L));
    }

    @Test
    void rawDataIsKeptAsItIs() {
        Diagram set = sample.apply(Edits.setRaw(sample, List.of(id("web")), "count", "many"));
        assertEquals("many", set.require(id("web")).values().raw().get("count"));
    }

    @Test
    void nameAndTitleChange() {
        Diagram changed = sample.apply(Edits.rename(sample, id("web"), "api"));
        changed = changed.apply(Edits.retitle(changed, "Shop"));
        assertEquals("api", changed.require(id("web")).name());
        assertEquals("Shop", changed.title());
    }

    @Test
    void mutingAgainReplacesTheReason() {
        Diagram muted = sample.apply(Edits.mute(sample, id("web"), "ecs/one", "because"));
        muted = muted.apply(Edits.mute(muted, id("web"), "ecs/one", "really"));
        assertEquals(
                List.of(new Suppression("ecs/one", "really")),
                muted.require(id("web")).suppressions());
        assertEquals(sample, muted.apply(Edits.unmute(muted, id("web"), "ecs/one")));
        assertThrows(IllegalArgumentException.class, () -> Edits.mute(sample, id("web"), "ecs/one", " "));
    }
}
