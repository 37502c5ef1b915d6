package gantry.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gantry.app.PanelFixture;
import gantry.model.diagram.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlayTest {

    private final EditorSession session = PanelFixture.session();
    private final List<String> told = new ArrayList<>();

    /// Goes on while the user works, as the search for a layout does.
    private final class Searching implements Play {

        @Override
        public boolean settle() {
            return false;
        }

        @Override
        public boolean cancel() {
            told.add("given up");
            session.show(Overlay.hint("Given up."));
            return true;
        }
    }

    @Test
    void whatGoesOnForADrawingIsGivenUpWithIt() {
        session.play(new Searching());
        session.open(Diagram.empty("other", ""));
        assertEquals(List.of("given up"), told);
        assertEquals(Overlay.NONE, session.state().overlay());
        assertFalse(session.on(new KeyInput("ESCAPE", Set.of())));
        assertEquals(List.of("given up"), told);
    }

    @Test
    void whatGoesOnSurvivesAnUndo() {
        session.play(new Searching());
        session.undo();
        assertEquals(List.of(), told);
    }
}
