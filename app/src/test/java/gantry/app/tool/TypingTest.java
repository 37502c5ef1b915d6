package gantry.app.tool;

import static gantry.app.tool.ToolKinds.IN_CLUSTER;
import static gantry.app.tool.ToolKinds.IN_REGION;
import static gantry.app.tool.ToolKinds.JOB;
import static gantry.app.tool.ToolKinds.MEMO;
import static gantry.app.tool.ToolKinds.ORDERS;
import static gantry.app.tool.ToolKinds.RUNS;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Modifier;
import gantry.app.editor.Selection;
import gantry.app.tool.place.Ghost;
import gantry.model.diagram.Diagram;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Renaming by typing, and walking through the drawing with the keys.
final class TypingTest {

    private final Diagram start = ToolKinds.drawing();
    private final EditorDriver driver = new EditorDriver(start);

    private boolean takesLetters() {
        EditorState state = driver.state();
        return state.tool().takesLetters(state);
    }

    private void placeQueue() {
        driver.use(new Ghost(driver.bench(), ToolKinds.CATALOGUE.node(ToolKinds.QUEUE), driver.home()));
        driver.click(600, 440);
    }

    @Test
    void typingRenamesTheOnlySelectedElement() {
        driver.click(160, 190).type("W");
        assertEquals(List.of(WEB), driver.renamed());
        assertEquals(List.of("W"), driver.typed());
        driver.key("ESCAPE").type("x");
        driver.select(WEB, JOB);
        driver.type("y").click(300, 196).type("z");
        assertEquals(List.of("W"), driver.typed());
        assertSame(start, driver.diagram());
    }

    @Test
    void rightAfterAddingLettersBelongToTheName() {
        assertFalse(takesLetters());
        placeQueue();
        assertTrue(takesLetters());
        driver.type("v");
        assertEquals(driver.selected(), Set.copyOf(driver.renamed()));
    }

    @Test
    void onceTheNameIsLeftLettersChooseToolsAgain() {
        placeQueue();
        Typing.endNaming(driver.session());
        assertFalse(takesLetters());
        assertEquals(1, driver.selected().size());
    }

    @Test
    void aNewConnectionTakesNoLetters() {
        var row = ToolKinds.CATALOGUE.row("sends", ToolKinds.SERVICE, ToolKinds.QUEUE).orElseThrow();
        var made = driver.bench().creation().connect(start, row, JOB, ORDERS);
        driver.session().commit("Connect", made.diff(), Selection.of(made.id()), MergeKey.NONE);
        assertEquals(Set.of(made.id()), driver.selected());
        assertFalse(takesLetters());
    }

    @Test
    void altAndArrowsWalkAlongTheConnectionsOfAnElement() {
        driver.select(WEB);
        driver.holding(Modifier.ALT).key("RIGHT");
        assertEquals(Set.of(RUNS), driver.selected());
        driver.key("DOWN");
        assertEquals(Set.of(MEMO), driver.selected());
        driver.key("LEFT");
        assertEquals(Set.of(RUNS), driver.selected());
        driver.key("UP");
        assertEquals(Set.of(WEB), driver.selected());
        driver.select(JOB);
        driver.key("RIGHT");
        assertEquals(Set.of(JOB), driver.selected());
    }

    @Test
    void theStatusLineSaysWhatKeysDoWithTheSelection() {
        String idle = driver.state().tool().hint(driver.state());
        placeQueue();
        String added = driver.state().tool().hint(driver.state());
        Typing.endNaming(driver.session());
        String element = driver.state().tool().hint(driver.state());
        driver.select(RUNS);
        String line = driver.state().tool().hint(driver.state());
        driver.select(WEB, JOB);
        String several = driver.state().tool().hint(driver.state());
        assertEquals(5, Set.of(idle, added, element, line, several).size());
    }

    @Test
    void theNextClickEndsThat() {
        placeQueue();
        driver.move(160, 190);
        assertTrue(takesLetters());
        driver.click(600, 440);
        assertFalse(takesLetters());
    }

    @Test
    void movingOrUndoingEndsItToo() {
        placeQueue();
        driver.key("RIGHT");
        assertFalse(takesLetters());
        driver.undo().undo();
        assertFalse(takesLetters());
    }

    @Test
    void aCopyOfOneTakesLettersAndCopiesOfSeveralDoNot() {
        driver.select(MEMO);
        driver.commands().duplicate(driver.session());
        assertTrue(takesLetters());
        driver.select(MEMO, ORDERS);
        driver.commands().duplicate(driver.session());
        assertFalse(takesLetters());
    }

    @Test
    void tabWalksInPaintingOrderAndLeavesAtTheEnd() {
        driver.key("TAB");
        assertEquals(Set.of(IN_REGION), driver.selected());
        driver.key("TAB");
        assertEquals(Set.of(start.paintOrder().get(1).id()), driver.selected());
        int count = 2;
        while (driver.session().on(new KeyInput("TAB", Set.of()))) {
            count++;
        }
        assertEquals(start.nodes().size(), count);
        driver.holding(Modifier.SHIFT);
        while (driver.session().on(new KeyInput("TAB", Set.of(Modifier.SHIFT)))) {
            count--;
        }
        assertEquals(1, count);
        assertEquals(Set.of(IN_REGION), driver.selected());
    }

    @Test
    void shiftTabBeginsAtTheEnd() {
        driver.holding(Modifier.SHIFT).key("TAB");
        assertEquals(Set.of(start.paintOrder().getLast().id()), driver.selected());
    }

    @Test
    void walkingBringsIntoView() {
        Zooming.scroll(driver.session(), 5000, 5000);
        driver.key("TAB");
        assertTrue(driver.state().viewport().visible().contains(driver.bounds(IN_REGION).center()));
    }

    @Test
    void altAndArrowsLeadOutAndIn() {
        driver.select(WEB);
        driver.holding(Modifier.ALT).key("UP");
        assertEquals(Set.of(IN_CLUSTER), driver.selected());
        driver.key("UP").key("UP");
        assertEquals(Set.of(IN_REGION), driver.selected());
        driver.key("DOWN");
        assertEquals(Set.of(start.children(IN_REGION).getFirst().id()), driver.selected());
        driver.select(MEMO);
        driver.key("DOWN");
        assertEquals(Set.of(MEMO), driver.selected());
        assertSame(start, driver.diagram());
    }

    @Test
    void walkingPassesOverWhatIsHidden() {
        driver.click(302, 136);
        driver.key("TAB");
        assertFalse(driver.selected().contains(WEB) || driver.selected().contains(JOB));
        assertEquals(Optional.empty(), driver.state().shown().node(WEB));
    }
}
