package gantry.app;

import static gantry.app.OnScreen.appears;
import static gantry.app.OnScreen.inTurn;
import static gantry.app.OnScreen.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.check.Profile;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kinds.ecs.TaskDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The book of rules and the profiles, in the real window.
final class RuleBookJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory).withSamples();

    @Test
    void aRuleIsSearchedAndShownWithTwoPictures(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        appears(robot, ".rule-page");
        // The first page has its pictures before anything is chosen.
        until(() -> pictures(robot) == 2);
        robot.clickOn(".rule-browser .text-field").write("fargate offer virtual");
        until(() -> title(robot).equals("Size that Fargate doesn't offer"));
        until(() -> pictures(robot) == 2);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.DOWN);
        String first = title(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.UP);
        assertEquals(first, title(robot));
    }

    @Test
    void aPictureIsEnlargedByKeysAndEscapeTakesOnlyItAway(FxRobot robot) throws TimeoutException {
        openAt(robot, "fargate offer virtual");
        double usual = wrong(robot).getFitWidth();
        robot.interact(() -> wrong(robot).getParent().requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup(".rule-lightbox .image-view").queryAllAs(ImageView.class).stream()
                .anyMatch(view -> view.getFitWidth() > usual));
        robot.push(KeyCode.TAB).push(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup(".rule-lightbox .image-view").queryAll().size());
        assertTrue(inTurn(() -> wrong(robot).getParent().isFocused()), "the keys are lost");
        assertEquals("Size that Fargate doesn't offer", title(robot));
    }

    @Test
    void theCheckSpeaksBelowTheWrongPictureAndIsSilentBelowTheRightOne(FxRobot robot) throws TimeoutException {
        openAt(robot, "fargate offer virtual");
        List<String> lines = robot.lookup(".rule-finding .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.getFirst().startsWith("Fargate offers no task with "), lines.getFirst());
        assertEquals("The rule finds nothing here.", lines.getLast());
    }

    @Test
    void anExampleBecomesADrawingOfItsOwn(FxRobot robot) throws TimeoutException {
        openAt(robot, "fargate offer virtual");
        robot.clickOn("Open as drawing");
        fixture.until(state -> state.checks().problems().stream()
                .anyMatch(problem -> problem.rule().title().equals("Size that Fargate doesn't offer")));
        assertEquals("Size that Fargate doesn't offer (wrong)",
                inTurn(() -> fixture.parts().documents().drawingTitle()));
        assertTrue(robot.lookup(".rule-page").queryAll().isEmpty(), "the book lies above the drawing");
    }

    @Test
    void theBookFollowsTheColoursOfTheWindow(FxRobot robot) throws TimeoutException {
        openAt(robot, "fargate offer virtual");
        Color light = corner(robot);
        robot.interact(() -> fixture.parts().actions().get("view.theme").run().run());
        until(() -> corner(robot).getBrightness() < light.getBrightness() / 2);
    }

    private static Color corner(FxRobot robot) {
        return wrong(robot).getImage().getPixelReader().getColor(2, 2);
    }

    private static ImageView wrong(FxRobot robot) {
        return robot.lookup(".rule-page .rule-picture .image-view").queryAs(ImageView.class);
    }

    /// Opens the book at the first rule that is found, with its pictures.
    private static void openAt(FxRobot robot, String words) throws TimeoutException {
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        appears(robot, ".rule-page");
        robot.clickOn(".rule-browser .text-field").write(words);
        until(() -> title(robot).equals("Size that Fargate doesn't offer"));
        until(() -> pictures(robot) == 2);
    }

    private static long pictures(FxRobot robot) {
        return robot.lookup(".rule-picture .image-view").queryAllAs(ImageView.class).stream()
                .filter(view -> view.getImage() != null)
                .count();
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".rule-title").queryAs(Label.class).getText();
    }

    @Test
    void theProfileIsChosenInTheMenuAndUndone(FxRobot robot) {
        fixture.open(robot, List.of(
                Drawings.node("task", TaskDefinition.ID, NodeId.CANVAS, new Bounds(40, 40, 300, 200))));
        robot.interact(() -> fixture.parts().actions().get("diagram.profile-whiteboard").run().run());
        assertEquals(Profile.WHITEBOARD, Profile.of(fixture.state().diagram().header()));
        robot.interact(() -> fixture.parts().session().undo());
        assertEquals(Profile.STRICT, Profile.of(fixture.state().diagram().header()));
    }
}
