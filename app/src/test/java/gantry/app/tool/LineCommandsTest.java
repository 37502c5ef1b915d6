package gantry.app.tool;

import static gantry.app.tool.ToolKinds.JOB;
import static gantry.app.tool.ToolKinds.MEMO;
import static gantry.app.tool.ToolKinds.ORDERS;
import static gantry.app.tool.ToolKinds.RUNS;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Operations;
import gantry.model.geometry.Anchor;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LineCommandsTest {

    private static final EdgeId ARROW = new EdgeId("arrow");
    private static final EdgeId PASSES = new EdgeId("passes");
    private static final Way BENT = new Way(
            List.of(new Point(300, 196), new Point(300, 300)), Optional.of(new Anchor(Side.RIGHT, 0.5)),
            Optional.empty());

    private final Diagram start = start();
    private final EditorDriver driver = new EditorDriver(start);
    private final LineCommands lines = driver.commands().lines();

    /// `web` runs `memo` with bends; `orders` sends to a second queue; an arrow from `memo` to `job`.
    private static Diagram start() {
        Diagram plain = ToolKinds.drawing();
        Diagram bent = plain.apply(Operations.setWay(plain, RUNS, BENT));
        return bent.apply(new Draft(bent)
                .put(Edge.of(ARROW, "arrow", MEMO, JOB).withWay(BENT))
                .diff());
    }

    private Way way(EdgeId id) {
        return driver.diagram().require(id).way();
    }

    @Test
    void straighteningLeavesTheLineToTheRouter() {
        driver.select(RUNS);
        lines.straighten(driver.session());
        assertEquals(Way.AUTOMATIC, way(RUNS));
        assertEquals(BENT, way(ARROW));
        assertEquals("Undo straighten the line from web to memo", Commands.undoLabel(driver.state()));
        assertEquals(Set.of(RUNS), driver.selected());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void severalLinesAreStraightenedInOneStep() {
        driver.select(RUNS, ARROW);
        lines.straighten(driver.session());
        assertEquals(List.of(Way.AUTOMATIC, Way.AUTOMATIC), List.of(way(RUNS), way(ARROW)));
        assertEquals("Undo straighten 2 lines", Commands.undoLabel(driver.state()));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void whereNothingIsBentTheStatusLineSaysSo() {
        driver.select(RUNS);
        lines.straighten(driver.session());
        Diagram straight = driver.diagram();
        lines.straighten(driver.session());
        assertSame(straight, driver.diagram());
        assertEquals("No bend and no end of these lines was placed by hand.", driver.hint());
    }

    @Test
    void anArrowIsTurnedRoundWithItsLine() {
        driver.select(ARROW);
        lines.reverse(driver.session());
        assertEquals(start.require(ARROW).reversed(), driver.diagram().require(ARROW));
        assertEquals("Undo reverse the line from memo to job", Commands.undoLabel(driver.state()));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void aConnectionThatIsLegalOneWayOnlyStays() {
        driver.select(RUNS);
        lines.reverse(driver.session());
        assertSame(start, driver.diagram());
        assertEquals("This connection goes from web to memo only.", driver.hint());
    }

    @Test
    void whatCanBeTurnedIsAndTheRestIsToldAbout() {
        driver.select(RUNS, ARROW);
        lines.reverse(driver.session());
        assertEquals(List.of("job arrow memo", "web runs memo"), driver.connections());
        assertEquals("This connection goes from web to memo only.", driver.hint());
        assertEquals("Undo reverse the line from memo to job", Commands.undoLabel(driver.state()));
    }

    @Test
    void aLegalConnectionIsTurnedRound() {
        Diagram more = start.apply(driver.bench().creation()
                .add(start, ToolKinds.QUEUE, ToolKinds.IN_REGION, new Point(600, 328))
                .diff());
        var late = more.children(ToolKinds.IN_REGION).getLast().id();
        Diagram passing = more.apply(new Draft(more).put(Edge.of(PASSES, "sends", ORDERS, late).withWay(BENT)).diff());
        var other = new EditorDriver(passing);
        other.select(PASSES);
        other.commands().lines().reverse(other.session());
        assertEquals(passing.require(PASSES).reversed(), other.diagram().require(PASSES));
    }

    @Test
    void aRefusalIsToldWithTheLegalWay() {
        Diagram reading = start.apply(new Draft(start).put(Edge.of(PASSES, "reads", WEB, ORDERS)).diff());
        var other = new EditorDriver(reading);
        other.select(PASSES);
        other.commands().lines().reverse(other.session());
        assertSame(reading, other.diagram());
        assertEquals("A queue starts nothing. The way: service -> queue.", other.hint());
    }
}
