package gantry.app.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.editor.Selection;
import gantry.model.check.Problem;
import gantry.model.check.Profile;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edits;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Suppression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ProblemsPaneTest {

    private final EditorSession session = PanelFixture.session();
    private final List<String> revealed = new ArrayList<>();
    private ProblemsPane pane;

    @Start
    void show(Stage stage) {
        pane = new ProblemsPane(
                session,
                problem -> {
                    revealed.add(problem.message());
                    session.select(Selection.of(problem.elements()));
                },
                fix -> session.commit(
                        fix.label(), fix.change().apply(session.state().diagram())));
        PanelFixture.show(stage, pane, 800, 400);
    }

    private void report(FxRobot robot, List<Problem> problems) {
        robot.interact(() -> PanelFixture.report(session, problems, List.of()));
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".list-view").queryAs(ListView.class);
    }

    @Test
    void aClickRevealsTheProblemAndShowsWhyItMatters(FxRobot robot) {
        report(robot, List.of(PanelFixture.tooSmall(PanelFixture.WEB)));
        robot.clickOn("n1 is too small.");
        assertEquals(List.of("n1 is too small."), revealed);
        assertEquals(1, robot.lookup(".why").queryAll().size());
    }

    @Test
    void aFixIsAppliedWithoutRevealing(FxRobot robot) {
        report(robot, List.of(PanelFixture.tooSmall(PanelFixture.WEB)));
        robot.clickOn("Set CPU to 8");
        assertEquals(
                8L, session.state().diagram().require(PanelFixture.WEB).values().value(PanelFixture.CPU));
        assertEquals(List.of(), revealed);
    }

    @Test
    void keysWalkTheListAndEnterReveals(FxRobot robot) {
        report(robot, List.of(PanelFixture.tooSmall(PanelFixture.WEB), PanelFixture.lonely(PanelFixture.API)));
        robot.clickOn(".text-field").push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(List.of("Nobody calls n2."), revealed);
    }

    @Test
    void tabLeadsFromAFindingToItsOwnLinks(FxRobot robot) {
        report(robot, List.of(PanelFixture.tooSmall(PanelFixture.WEB), PanelFixture.tooSmall(PanelFixture.API)));
        robot.clickOn(".text-field").push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        assertEquals("Set CPU to 8", PanelFixture.undoLabel(session));
        assertEquals(8L, session.state().diagram().require(PanelFixture.API).values().value(PanelFixture.CPU));
    }

    @Test
    void theSelectedFindingStaysSelectedWhenOthersComeAndGo(FxRobot robot) {
        report(robot, List.of(PanelFixture.tooSmall(PanelFixture.WEB), PanelFixture.lonely(PanelFixture.API)));
        robot.interact(() -> list(robot).getSelectionModel().select(3));
        Object selected = list(robot).getSelectionModel().getSelectedItem();
        report(robot, List.of(PanelFixture.lonely(PanelFixture.API)));
        assertEquals(selected, list(robot).getSelectionModel().getSelectedItem());
    }

    @Test
    void anUnchangedListIsNotTouched(FxRobot robot) {
        report(robot, List.of(PanelFixture.tooSmall(PanelFixture.WEB)));
        Object before = list(robot).getItems().get(1);
        report(robot, List.of(PanelFixture.tooSmall(PanelFixture.WEB)));
        assertSame(before, list(robot).getItems().get(1));
    }

    @Test
    void aMutedFindingCanSpeakAgain(FxRobot robot) {
        robot.interact(() -> {
            session.commit("Mute",
                    Edits.mute(session.state().diagram(), PanelFixture.WEB, "practice/lonely", "a demo"));
            PanelFixture.report(session, List.of(), List.of(PanelFixture.lonely(PanelFixture.WEB)));
        });
        robot.clickOn("Muted").clickOn("Unmute");
        assertEquals(List.of(), session.state().diagram().require(PanelFixture.WEB).suppressions());
    }

    @Test
    void thousandsOfFindingsMakeOnlyTheVisibleLines(FxRobot robot) {
        report(robot, IntStream.range(0, 5000)
                .mapToObj(index -> PanelFixture.lonely(new NodeId("x" + index)))
                .toList());
        assertEquals(5001, list(robot).getItems().size());
        assertEquals(true, robot.lookup(".problem-line").queryAll().size() < 100);
    }

    @Test
    void allFindingsOfARuleAreMendedInOneStep(FxRobot robot) {
        report(robot, List.of(PanelFixture.tooSmall(PanelFixture.WEB), PanelFixture.tooSmall(PanelFixture.API)));
        Diagram before = session.state().diagram();
        robot.clickOn("n1 is too small.").clickOn("Fix all 2 of this rule");
        for (NodeId id : List.of(PanelFixture.WEB, PanelFixture.API)) {
            assertEquals(8L, session.state().diagram().require(id).values().value(PanelFixture.CPU));
        }
        robot.interact(session::undo);
        assertEquals(before, session.state().diagram());
    }

    @Test
    void aWalkGoesFromFindingToFindingOfTheListAndRound(FxRobot robot) {
        report(robot, List.of(
                PanelFixture.tooSmall(PanelFixture.WEB), PanelFixture.tooSmall(PanelFixture.API),
                PanelFixture.lonely(PanelFixture.WEB)));
        robot.clickOn("Errors");
        robot.interact(() -> IntStream.of(1, 1, 1, 1, -1).forEach(pane::walk));
        assertEquals(
                List.of("n1 is too small.", "n2 is too small.", "Nobody calls n1.", "n1 is too small.",
                        "Nobody calls n1."),
                revealed);
        assertEquals(4, list(robot).getSelectionModel().getSelectedIndex());
    }

    @Test
    void aWalkBeginsAtWhatIsSelectedAndKeepsToTheFilter(FxRobot robot) {
        report(robot, List.of(
                PanelFixture.tooSmall(PanelFixture.WEB), PanelFixture.tooSmall(PanelFixture.API),
                PanelFixture.lonely(PanelFixture.API)));
        robot.interact(() -> {
            session.select(Selection.of(PanelFixture.API));
            pane.walk(1);
        });
        robot.clickOn(".text-field").write("nobody");
        robot.interact(() -> {
            session.select(Selection.of(PanelFixture.WEB));
            pane.walk(1);
        });
        assertEquals(List.of("n2 is too small.", "Nobody calls n2."), revealed);
    }

    @Test
    void aFindingIsMutedWithAReason(FxRobot robot) {
        report(robot, List.of(PanelFixture.tooSmall(PanelFixture.WEB)));
        robot.clickOn("n1 is too small.").clickOn("Mute…").write("only a sketch").push(KeyCode.ENTER);
        assertEquals(
                List.of(new Suppression(PanelFixture.tooSmall(PanelFixture.WEB).rule().id(), "only a sketch")),
                session.state().diagram().require(PanelFixture.WEB).suppressions());
    }

    /// What it opens at the lower edge would else be out of sight.
    @Test
    void theOpenFindingIsScrolledIntoView(FxRobot robot) {
        report(robot, IntStream.range(0, 50)
                .mapToObj(index -> PanelFixture.lonely(new NodeId("x" + index)))
                .toList());
        ListView<?> list = list(robot);
        double edge = list.localToScene(list.getLayoutBounds()).getMaxY();
        Node lowest = robot.lookup(".list-cell").queryAll().stream()
                .filter(cell -> cell.localToScene(cell.getLayoutBounds()).getMaxY() <= edge)
                .max(Comparator.comparing(cell -> cell.localToScene(0, 0).getY()))
                .orElseThrow();
        robot.clickOn(lowest).clickOn("Mute…");
        WaitForAsyncUtils.waitForFxEvents();
        Node open = robot.lookup(".list-cell:selected").query();
        assertTrue(
                open.localToScene(open.getLayoutBounds()).getMaxY() <= edge,
                () -> open.localToScene(open.getLayoutBounds()) + " reaches below " + edge);
        assertEquals(1, open.lookupAll(".text-field").size());
    }

    @Test
    void theProfileIsChosenByKeysAndFollowsTheDrawing(FxRobot robot) {
        ChoiceBox<?> choice = robot.lookup(".profile-choice").queryAs(ChoiceBox.class);
        robot.clickOn(choice).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(Profile.CLASSROOM, Profile.of(session.state().diagram().header()));
        robot.interact(session::undo);
        assertEquals(Profile.STRICT, choice.getValue());
        assertEquals("nothing", PanelFixture.undoLabel(session));
    }

    @Test
    void inAClassroomEveryFindingShowsWhyItMatters(FxRobot robot) {
        report(robot, List.of(PanelFixture.tooSmall(PanelFixture.WEB), PanelFixture.lonely(PanelFixture.API)));
        assertEquals(0, robot.lookup(".why").queryAll().size());
        robot.interact(() -> {
            session.commit("Judge", Profile.CLASSROOM.setOn(session.state().diagram()));
            PanelFixture.report(session, session.state().checks().problems(), List.of());
        });
        assertEquals(2, robot.lookup(".why").queryAll().size());
        robot.clickOn("n1 is too small.");
        assertEquals(0, robot.lookup("Mute…").queryAll().size(), "muting has no effect here");
    }

    @Test
    void theListIsGroupedByElement(FxRobot robot) {
        report(robot, List.of(PanelFixture.tooSmall(PanelFixture.WEB), PanelFixture.lonely(PanelFixture.API)));
        robot.clickOn(".group-choice").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(new ProblemRow.Group("n1", "web · Web server", 1, true), list(robot).getItems().getFirst());
    }
}
