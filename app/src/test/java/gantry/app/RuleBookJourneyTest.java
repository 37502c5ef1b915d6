package gantry.app;

import static gantry.app.OnScreen.appears;
import static gantry.app.OnScreen.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
