package gantry.app.inspector;

import static gantry.app.OnScreen.field;
import static gantry.app.OnScreen.isReachable;
import static gantry.app.OnScreen.isShown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.Drawings;
import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.editor.Selection;
import gantry.app.settings.Settings;
import gantry.model.check.FieldPath;
import gantry.model.check.Profile;
import gantry.model.diagram.Edits;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Suppression;
import gantry.model.kind.Values;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class InspectorPaneTest {

    private final EditorSession session = PanelFixture.session();
    private InspectorPane inspector;
    private final FixedBecoming becoming = new FixedBecoming();
    private Stage stage;

    @Start
    void show(Stage primary) {
        stage = primary;
        inspector = new InspectorPane(
                session,
                fix -> session.commit(
                        fix.label(), fix.change().apply(session.state().diagram())),
                new InspectorMemory(new Settings(Path.of("unused.properties"))),
                Drawings.CLOCK,
                becoming);
        PanelFixture.show(stage, inspector, 340, 900);
    }

    private void select(FxRobot robot, ElementId... ids) {
        robot.interact(() -> session.select(Selection.of(ids)));
    }

    private Values valuesOf(ElementId id) {
        return session.state().diagram().element(id).orElseThrow().values();
    }

    @Test
    void typingAValueCommitsOnceAndUndoRestoresTheField(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        TextField cpu = field(robot, "CPU");
        robot.clickOn(cpu).write("16").push(KeyCode.ENTER);
        assertEquals(16L, valuesOf(PanelFixture.WEB).value(PanelFixture.CPU));
        assertEquals("Set CPU of web", PanelFixture.undoLabel(session));
        robot.interact(session::undo);
        assertEquals(PanelFixture.diagram(), session.state().diagram());
        assertEquals("nothing", PanelFixture.undoLabel(session));
        assertEquals("", cpu.getText());
        assertEquals("2", cpu.getPromptText());
    }

    @Test
    void anInvalidValueStaysInTheFieldWithAMessageAndIsNotCommitted(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.clickOn(field(robot, "CPU")).write("100").push(KeyCode.TAB);
        assertTrue(isShown(robot, "Enter 1 to 64; 100 isn't allowed."));
        assertEquals("100", field(robot, "CPU").getText());
        assertEquals("nothing", PanelFixture.undoLabel(session));
    }

    @Test
    void whatAnItemLacksIsSaidOnceAtItsField(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.interact(() -> session.commit(
                "Add",
                Edits.setRaw(
                        session.state().diagram(), List.of(PanelFixture.WEB), "ports", List.of(Map.of()))));
        assertTrue(isShown(robot, "Enter a value."));
        assertFalse(isShown(robot, "Item 1: Port: Enter a value."));
    }

    @Test
    void escapeBringsBackTheOldText(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.clickOn(field(robot, "CPU")).write("100").push(KeyCode.ESCAPE).push(KeyCode.TAB);
        assertEquals("", field(robot, "CPU").getText());
        assertEquals("nothing", PanelFixture.undoLabel(session));
    }

    @Test
    void aFindingStandsUnderItsFieldAndItsFixApplies(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.interact(() -> PanelFixture.report(session, List.of(PanelFixture.tooSmall(PanelFixture.WEB)), List.of()));
        assertEquals(1, robot.lookup(".field-finding").queryAll().size());
        assertEquals(1, robot.lookup(".finding").queryAll().size());
        robot.clickOn(robot.lookup("Set CPU to 8").queryAll().iterator().next());
        assertEquals(8L, valuesOf(PanelFixture.WEB).value(PanelFixture.CPU));
        assertEquals("Set CPU to 8", PanelFixture.undoLabel(session));
    }

    @Test
    void aCheckThatFinishesWhileOneTypesLeavesTheTextAlone(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        TextField cpu = field(robot, "CPU");
        robot.clickOn(cpu).write("1");
        robot.interact(() -> PanelFixture.report(session, List.of(PanelFixture.tooSmall(PanelFixture.WEB)), List.of()));
        robot.write("6");
        assertEquals("16", cpu.getText());
        assertSame(cpu, stage.getScene().getFocusOwner());
    }

    @Test
    void textThatIsHalfTypedIsTakenWhenTheSelectionChanges(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.clickOn(field(robot, "CPU")).write("16");
        select(robot, PanelFixture.API);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(16L, valuesOf(PanelFixture.WEB).value(PanelFixture.CPU));
        assertEquals(Values.EMPTY, valuesOf(PanelFixture.API));
    }

    @Test
    void theNameIsEditedInTheHeader(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.interact(() -> inspector.focusField(FieldPath.NAME));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("shop").push(KeyCode.ENTER);
        assertEquals("Rename web to shop", PanelFixture.undoLabel(session));
    }

    @Test
    void anItemIsAddedToAListAndItsFieldIsFoundByPath(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.clickOn("Add port");
        robot.write("80").push(KeyCode.ENTER);
        assertEquals(List.of(Map.of("port", 80L)), valuesOf(PanelFixture.WEB).raw().get("ports"));
        robot.clickOn(field(robot, "CPU"));
        robot.interact(() -> inspector.focusField(
                FieldPath.of(PanelFixture.PORTS).item(0).child(PanelFixture.PORT)));
        assertEquals("80", ((TextInputControl) stage.getScene().getFocusOwner()).getText());
    }

    @Test
    void aNameWithItsValueJoinsAMap(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.clickOn("Add a name");
        robot.write("team").push(KeyCode.TAB).write("blue").push(KeyCode.ENTER);
        assertEquals(Map.of("team", "blue"), valuesOf(PanelFixture.WEB).raw().get("tags"));
        assertEquals("Set Tags of web", PanelFixture.undoLabel(session));
    }

    @Test
    void theResetButtonGoesBackToTheDefault(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.clickOn(field(robot, "CPU")).write("16").push(KeyCode.ENTER);
        Node reset = robot.lookup(".reset-button").match(Node::isVisible).query();
        robot.clickOn(reset);
        assertEquals(Values.EMPTY, valuesOf(PanelFixture.WEB));
        assertEquals("Reset CPU of web", PanelFixture.undoLabel(session));
    }

    @Test
    void whatSeveralElementsShareIsSetOnAllOfThem(FxRobot robot) {
        select(robot, PanelFixture.WEB, PanelFixture.DATA);
        robot.clickOn(field(robot, "CPU")).write("4").push(KeyCode.ENTER);
        assertEquals(4L, valuesOf(PanelFixture.WEB).value(PanelFixture.CPU));
        assertEquals(4L, valuesOf(PanelFixture.DATA).value(PanelFixture.CPU));
        assertEquals("Set CPU of 2 elements", PanelFixture.undoLabel(session));
    }

    @Test
    void valuesThatDifferAreShownAsSeveralAndSetInOneStep(FxRobot robot) {
        robot.interact(() -> session.commit(
                "Prepare",
                Edits.set(session.state().diagram(), List.of(PanelFixture.WEB), PanelFixture.CPU, 16L)));
        select(robot, PanelFixture.WEB, PanelFixture.DATA);
        assertEquals("Several values", field(robot, "CPU").getPromptText());
        robot.clickOn(field(robot, "CPU")).write("4").push(KeyCode.ENTER);
        assertEquals("", field(robot, "CPU").getPromptText().replace("2", ""));
        robot.interact(session::undo);
        assertEquals(16L, valuesOf(PanelFixture.WEB).value(PanelFixture.CPU));
        assertEquals(Values.EMPTY, valuesOf(PanelFixture.DATA));
    }

    @Test
    void listsThatDifferAreSaidToDiffer(FxRobot robot) {
        robot.interact(() -> session.commit(
                "Prepare",
                Edits.set(session.state().diagram(), List.of(PanelFixture.WEB), PanelFixture.TAGS, Map.of("a", "b"))));
        select(robot, PanelFixture.WEB, PanelFixture.API);
        assertTrue(isShown(robot, "Several values"));
    }

    @Test
    void aGroupIsClosedAndOpenedByItsHeading(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.clickOn("Size");
        assertFalse(isReachable(field(robot, "CPU")));
        select(robot, PanelFixture.DATA);
        assertTrue(isReachable(field(robot, "CPU")));
        select(robot, PanelFixture.API);
        assertFalse(isReachable(field(robot, "CPU")));
        robot.interact(() -> inspector.focusField(FieldPath.of(PanelFixture.CPU)));
        assertSame(field(robot, "CPU"), stage.getScene().getFocusOwner());
    }

    @Test
    void aGroupIsResetInOneStep(FxRobot robot) {
        robot.interact(() -> session.commit(
                "Prepare",
                Edits.set(session.state().diagram(), List.of(PanelFixture.WEB), PanelFixture.CPU, 16L)));
        robot.interact(() -> session.commit(
                "Prepare",
                Edits.set(
                        session.state().diagram(),
                        List.of(PanelFixture.WEB),
                        PanelFixture.PLAN,
                        PanelFixture.Plan.FAST)));
        select(robot, PanelFixture.WEB);
        robot.rightClickOn("Size").clickOn("Reset all");
        assertEquals(Values.EMPTY, valuesOf(PanelFixture.WEB));
        assertEquals("Reset Size of web", PanelFixture.undoLabel(session));
    }

    @Test
    void theKindIsExplainedAtTheEnd(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        assertTrue(isShown(robot, "Answers requests."));
        robot.clickOn("Explain");
        select(robot, PanelFixture.DATA);
        assertFalse(isReachable(robot.lookup("Keeps data.").query()));
    }

    @Test
    void aConnectionLeadsToItsOtherEnd(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.clickOn("data");
        assertEquals(Selection.of(PanelFixture.DATA), session.state().selection());
        assertTrue(inspector.isFocusWithin(), "the keys went elsewhere with the link");
        robot.clickOn("Reads");
        assertEquals(Selection.of(PanelFixture.READING), session.state().selection());
    }

    @Test
    void mutingAsksForAReason(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.interact(() -> PanelFixture.report(session, List.of(PanelFixture.lonely(PanelFixture.WEB)), List.of()));
        robot.clickOn("Mute\u2026").write("only a demo").push(KeyCode.ENTER);
        assertEquals(
                List.of(new Suppression("practice/lonely", "only a demo")),
                session.state().diagram().require(PanelFixture.WEB).suppressions());
    }

    @Test
    void explanationsOpenWhenTheDrawingBecomesOneForAClassroom(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.interact(() -> PanelFixture.report(session, List.of(PanelFixture.lonely(PanelFixture.WEB)), List.of()));
        assertFalse(isShown(robot, "Nobody calls it."));
        robot.interact(() -> session.commit("Judge", Profile.CLASSROOM.setOn(session.state().diagram())));
        assertTrue(isShown(robot, "Nobody calls it."));
    }

    @Test
    void whatWasMutedStaysInSightWithItsReasonAndCanSpeakAgain(FxRobot robot) {
        select(robot, PanelFixture.WEB);
        robot.interact(() -> {
            session.commit("Mute", Edits.mute(
                    session.state().diagram(), PanelFixture.WEB, "practice/lonely", "only a demo"));
            PanelFixture.report(session, List.of(), List.of(PanelFixture.lonely(PanelFixture.WEB)));
        });
        assertTrue(isShown(robot, "Muted: only a demo"));
        robot.clickOn("Unmute");
        assertEquals(List.of(), session.state().diagram().require(PanelFixture.WEB).suppressions());
    }

    @Test
    void nothingSelectedShowsTheDrawing(FxRobot robot) {
        assertTrue(isShown(robot, "3 elements, 1 connection."));
        robot.clickOn(field(robot, "Title of the drawing"))
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("Shop 2")
                .push(KeyCode.ENTER);
        assertEquals("Shop 2", session.state().diagram().title());
    }

    @Test
    void becomesListsTheLiveTextOfTheSelectedElementAndLeadsToThePreview(FxRobot robot) {
        robot.interact(() -> session.select(Selection.of(PanelFixture.API)));
        assertEquals(0, becoming.exported, "nothing is exported while the section is closed");
        robot.clickOn("Becomes");
        assertEquals(List.of("Name: api"), becomesTexts(robot));
        assertTrue(isShown(robot, "AWS::Test::Server"));
        robot.interact(() -> session.commit(
                "Rename", Edits.rename(session.state().diagram(), PanelFixture.API, "orders")));
        assertEquals(List.of("Name: orders"), becomesTexts(robot));
        robot.clickOn("Rn2");
        assertEquals(List.of("CloudFormation Rn2 2"), becoming.opened);
    }

    private static List<String> becomesTexts(FxRobot robot) {
        return robot.lookup(".becomes-text").queryAllAs(TextArea.class).stream().map(TextArea::getText).toList();
    }
}
