package gantry.app.inspector;

import static gantry.app.OnScreen.field;
import static gantry.app.OnScreen.isShown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.Drawings;
import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.editor.Selection;
import gantry.app.settings.Settings;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Header;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Flag;
import gantry.model.kind.MemorySize;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Reference;
import gantry.model.kind.Schedule;
import gantry.model.kind.Seconds;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One kind with a property of every type that has an editor of its own, and enough of them for a long form.
@ExtendWith(ApplicationExtension.class)
final class EditorsTest {

    private static final Property<String> SCHEDULE = Property.of("schedule", new Schedule(true)).group("Time");
    private static final Property<String> TIME_ZONE = Property.of("timeZone", Text.line()).fallback("Etc/UTC")
            .group("Time");
    private static final Property<Long> TIMEOUT = Property.of("timeout", Seconds.between(1, 900)).group("Time");
    private static final Property<Long> MEMORY = Property.of("memory", MemorySize.between(128, 10_240)).group("Size");
    private static final Property<CidrBlock> BLOCK = Property.of("block", new Cidr(16, 28)).group("Network");
    private static final Property<String> SERVER = Property.of("server", Reference.to(PanelFixture.SERVER.id()))
            .group("Network");
    private static final Property<String> SECRET = Property.of(
            "secret", SecretReference.orNode(PanelFixture.STORE.id()))
            .group("Network");
    private static final Property<Boolean> TRACED = Property.of("traced", new Flag()).group("Operations");
    private static final Property<String> NOTE = Property.of("note", Text.lines()).group("Operations")
            .about("Words for the night shift.");
    private static final NodeKind TIMER = NodeKind.of("test.timer")
            .title("Timer")
            .category(Category.ECS)
            .icon("box")
            .properties(SCHEDULE, TIME_ZONE, TIMEOUT, MEMORY, BLOCK, SERVER, SECRET, TRACED, NOTE)
            .build();
    private static final NodeId ID = new NodeId("n9");

    private final EditorSession session = new EditorSession(
            new Catalogue(List.of(TIMER, PanelFixture.SERVER, PanelFixture.STORE), List.of()),
            Diagram.of(
                    new Header("d1", "Shop", Values.EMPTY),
                    List.of(
                            PanelFixture.node(new NodeId("n1"), PanelFixture.SERVER, "web"),
                            PanelFixture.node(new NodeId("n2"), PanelFixture.SERVER, "api"),
                            PanelFixture.node(new NodeId("n3"), PanelFixture.STORE, "password"),
                            PanelFixture.node(new NodeId("n9"), TIMER, "nightly")),
                    List.of()),
            PanelFixture.session().state().tool());

    @Start
    void show(Stage stage) {
        session.commit("Open all", Edits.set(session.state().diagram(), List.of(ID), TRACED, true));
        session.commit("Open all", Edits.set(session.state().diagram(), List.of(ID), SERVER, "n7"));
        session.select(Selection.of(ID));
        var inspector = new InspectorPane(
                session,
                fix -> {},
                new InspectorMemory(new Settings(Path.of("unused.properties"))),
                Drawings.CLOCK,
                new FixedBecoming());
        PanelFixture.show(stage, inspector, 340, 900);
    }

    private Object value(Property<?> property) {
        return session.state().diagram().require(ID).values().raw().getOrDefault(property.name(), "nothing");
    }

    @Test
    void aDurationIsTypedInMinutesAndShownInBothWays(FxRobot robot) {
        robot.clickOn(field(robot, "Timeout")).write("5 min").push(KeyCode.ENTER);
        assertEquals(300L, value(TIMEOUT));
        assertEquals("300", field(robot, "Timeout").getText());
        assertTrue(isShown(robot, "s = 5 min"));
    }

    @Test
    void memoryIsTypedInGigabytes(FxRobot robot) {
        robot.clickOn(field(robot, "Memory")).write("2 GB").push(KeyCode.ENTER);
        assertEquals(2048L, value(MEMORY));
        assertTrue(isShown(robot, "MiB = 2 GiB"));
    }

    @Test
    void anAddressBlockIsJudgedAndCountedWhileOneTypes(FxRobot robot) {
        robot.clickOn(field(robot, "Block")).write("10.0.0.0/8");
        assertTrue(isShown(robot, "Choose a block from /16 to /28; /8 isn't one."));
        robot.push(KeyCode.BACK_SPACE).write("16");
        assertTrue(isShown(robot, "65,536 addresses\n10.0.0.0 to 10.0.255.255"));
        assertEquals("nothing", value(BLOCK));
    }

    @Test
    void aScheduleTellsItsNextRunsInItsTimeZone(FxRobot robot) {
        robot.clickOn(field(robot, "Schedule")).write("at(2026-12-24T18:00:00)");
        assertTrue(isShown(robot, "Runs once (UTC):\nThu 24 Dec 2026, 18:00"));
        robot.push(KeyCode.ENTER);
        robot.interact(() -> session.commit(
                "Move", Edits.set(session.state().diagram(), List.of(ID), TIME_ZONE, "Asia/Tokyo")));
        assertTrue(isShown(robot, "Runs once (Asia/Tokyo):\nThu 24 Dec 2026, 18:00"));
    }

    @Test
    void aMissingElementIsAFaultAndAnotherOneIsFoundByTyping(FxRobot robot) {
        assertTrue(isShown(robot, "The drawing has no element \u201Cn7\u201D here. Choose one of the list."));
        robot.clickOn(field(robot, "Server")).push(KeyCode.SHORTCUT, KeyCode.A).write("ap").push(KeyCode.ENTER);
        assertEquals("n2", value(SERVER));
        assertEquals("api", field(robot, "Server").getText());
        assertFalse(isShown(robot, "The drawing has no element \u201Cn7\u201D here. Choose one of the list."));
    }

    @Test
    void onlyElementsOfLegalKindsAreOffered(FxRobot robot) {
        robot.clickOn(field(robot, "Server")).push(KeyCode.SHORTCUT, KeyCode.A).write("password").push(KeyCode.ENTER);
        assertEquals("n7", value(SERVER));
        assertTrue(isShown(
                robot, "The drawing has no element \u201Cpassword\u201D here. Choose one of the list."));
    }

    @Test
    void aSecretIsChosenOrNamedButNeverTyped(FxRobot robot) {
        robot.clickOn(field(robot, "Secret")).write("hunter2").push(KeyCode.ENTER);
        assertTrue(isShown(robot, "Choose a secret of the drawing or enter the ARN of a secret or parameter, never the "
                + "secret itself."));
        assertEquals("nothing", value(SECRET));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("pass").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("node:n3", value(SECRET));
        assertEquals("password", field(robot, "Secret").getText());
    }

    @Test
    void aLongFormIsSearched(FxRobot robot) {
        robot.clickOn(".form-search").write("night");
        assertTrue(isShown(robot, "Note"));
        assertFalse(isShown(robot, "Traced"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("zeppelin");
        assertTrue(isShown(robot, "No property fits."));
        robot.clickOn("Clear search");
        assertTrue(isShown(robot, "Traced"));
    }
}
