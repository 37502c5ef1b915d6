package gantry.model.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeNameTest {

    @Test
    void aNameThatNobodyHasIsKept() {
        assertEquals("web", FreeName.among(Set.of("web-2"), "web"));
    }

    @Test
    void aTakenNameGetsTheFirstFreeNumber() {
        assertEquals("web-3", FreeName.among(Set.of("web", "web-2", "web-4"), "web"));
        assertEquals("2.fifo", FreeName.among(Set.of(".fifo"), ".fifo", number -> number + ".fifo"));
    }
}
