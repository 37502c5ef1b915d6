package gantry.app;

import static gantry.app.OnScreen.appears;
import static gantry.app.OnScreen.lines;
import static gantry.app.OnScreen.searchPalette;
import static gantry.app.OnScreen.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.settings.Settings;
import gantry.model.geometry.Point;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The palette in the whole window: what it finds, remembers and explains.
final class PaletteJourneyTest {

    @TempDir
    private static Path directory;

    private final Path settings = directory.resolve("settings-" + System.nanoTime() + ".properties");

    @RegisterExtension
    private final WindowFixture window = new WindowFixture(new Settings(settings)).withSamples();

    private static List<String> palette(FxRobot robot) {
        return lines(robot, ".palette");
    }

    private static List<String> found(FxRobot robot, String query) {
        searchPalette(robot, query);
        return palette(robot);
    }

    @Test
    void whatPeopleTypeFindsWhatTheyMean(FxRobot robot) {
        assertEquals("External registry, Registries", found(robot, "docker hub").getFirst());
        assertEquals("Application Load Balancer, Load balancing", found(robot, "alb").getFirst());
        List<String> cron = found(robot, "cron");
        List<String> kinds = List.of("CronJob, EKS", "Scheduled task, ECS", "EventBridge schedule, Serverless");
        assertTrue(cron.containsAll(kinds), cron.toString());
        List<String> irsa = found(robot, "irsa");
        assertTrue(irsa.containsAll(List.of("Service account, EKS", "IAM role, Identity")), irsa.toString());
        assertEquals("Cache, Data and messaging", found(robot, "redis").getFirst());
        assertEquals("Database, Data and messaging", found(robot, "postgres").getFirst());
    }

    @Test
    void aFavouriteOutlivesTheWindowAndWhatWasPlacedIsRecent(FxRobot robot) {
        searchPalette(robot, SqsQueue.KIND.title());
        robot.moveTo(OnScreen.inPalette(robot, SqsQueue.KIND.title()));
        javafx.scene.Node star = robot.lookup(".palette-star").match(javafx.scene.Node::isVisible).query();
        robot.clickOn(star);
        robot.interact(() -> window.canvas().requestFocus());
        searchPalette(robot, " ");
        assertEquals(List.of("Favourites, 1 entry, open", "SQS queue, favourite"), palette(robot).subList(0, 2));
        window.dragFromPalette(robot, Region.KIND.title(), new Point(300, 200));
        searchPalette(robot, " ");
        List<String> first = List.of(
                "Favourites, 1 entry, open", "SQS queue, favourite", "Recent, 1 entry, open", "Region");
        assertEquals(first, palette(robot).subList(0, 4));
        robot.interact(window.parts().session()::undo);
        robot.interactNoWait(window.parts().actions().get("file.quit").run());
        WaitForAsyncUtils.waitForFxEvents();
        window.close();
        var later = new WindowFixture(new Settings(settings));
        robot.interact(() -> later.show(new Stage()));
        assertEquals(first, palette(robot).subList(0, 4));
        later.close();
    }

    @Test
    void f1ExplainsAnEntryWithALink(FxRobot robot) throws TimeoutException {
        searchPalette(robot, EventBridgeSchedule.KIND.title());
        robot.push(KeyCode.F1);
        appears(robot, ".explain-card");
        var words = EventBridgeSchedule.KIND.explanation();
        List<String> wanted = List.of(
                EventBridgeSchedule.KIND.about(), "Use it when", words.when(), "Better not when", words.whenNot(),
                "Limits", words.limits(), "Cost", words.cost(), "Connects to");
        List<String> shown = texts(robot, ".explain-card .label");
        assertTrue(shown.containsAll(wanted), shown.toString());
        robot.clickOn(".explain-link");
        assertEquals(List.of(URI.create(EventBridgeSchedule.KIND.source())), window.pages());
        assertTrue(robot.lookup(".explain-card").tryQuery().isEmpty(), "the card stays");
        assertTrue(window.state().diagram().isEmpty());
    }
}
