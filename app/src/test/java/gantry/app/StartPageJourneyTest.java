package gantry.app;

import static gantry.app.Drawings.node;
import static gantry.app.OnScreen.appears;
import static gantry.app.OnScreen.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.settings.Settings;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.whiteboard.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The first minute: what an empty window offers, and the gallery.
final class StartPageJourneyTest {

    @TempDir
    private static Path directory;

    private final Path folder = directory.resolve("" + System.nanoTime());
    private final Path gone = folder.resolve("gone.gantry.json");
    private final Path known;
    private final Settings settings = new Settings(folder.resolve("settings.properties"));

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(settings).withSamples();

    StartPageJourneyTest() throws IOException {
        List<gantry.model.diagram.Node> nodes = List.of(
                node("n1", Note.ID, NodeId.CANVAS, new Bounds(40, 40, 208, 96)));
        known = Drawings.write(folder, Drawings.of("known", nodes, List.of()));
        settings.opened(gone);
        settings.opened(known);
    }

    private static boolean isPageShown(FxRobot robot) {
        return robot.lookup(".start-page").queryAs(Node.class).isVisible();
    }

    private static Label card(FxRobot robot, String title) {
        return robot.lookup(".start-card-title").match((Label label) -> label.getText().equals(title)).query();
    }

    @Test
    void aRecentFileIsOpenedByKeyboard(FxRobot robot) throws TimeoutException {
        assertTrue(isPageShown(robot));
        robot.push(KeyCode.RIGHT).push(KeyCode.LEFT).push(KeyCode.ENTER);
        fixture.until(state -> !state.diagram().isEmpty());
        assertEquals("known – Gantry", fixture.parts().documents().windowTitle());
        assertFalse(isPageShown(robot));
    }

    @Test
    void aFileThatIsGoneCanBeRemovedFromTheList(FxRobot robot) throws TimeoutException {
        appears(robot, "Not found");
        robot.clickOn(robot.lookup(".recent-file .hyperlink").match(Node::isVisible).<Hyperlink>query());
        assertEquals(List.of(known), List.copyOf(settings.recentFiles()));
        assertTrue(robot.lookup(".start-card-title").queryAllAs(Label.class).stream()
                .noneMatch(label -> label.getText().equals("gone")));
    }

    @Test
    void aSampleIsFoundAndOpenedByMouse(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup(".gallery .search-field").queryAs(TextField.class).setText("thumbnail s3"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("S3-triggered Lambda"), robot.lookup(".gallery .start-card-title").queryAllAs(Label.class)
                .stream().map(Label::getText).toList());
        robot.clickOn(card(robot, "S3-triggered Lambda"));
        fixture.until(state -> !state.diagram().isEmpty());
        assertEquals("S3-triggered Lambda – Gantry", fixture.parts().documents().windowTitle());
        assertEquals(1, fixture.windows().all().size());
    }

    @Test
    void cardsShowPicturesOfTheDrawings(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup(".recent-file .image-view").queryAllAs(ImageView.class).stream()
                .anyMatch(view -> view.getImage() != null && view.getImage().getWidth() == 576));
    }

    @Test
    void theBlankDrawingLeadsToTheCanvas(FxRobot robot) throws TimeoutException {
        robot.clickOn("Blank drawing");
        assertFalse(isPageShown(robot));
        assertTrue(fixture.canvas().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isPageShown(robot));
    }

    @Test
    void lettersChooseToolsFromThePage(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.N);
        fixture.until(state -> state.tool().tool().equals("note"));
        assertFalse(isPageShown(robot));
        robot.push(KeyCode.ESCAPE);
        fixture.until(state -> state.tool().tool().equals("select"));
        assertTrue(isPageShown(robot));
    }

    @Test
    void aSampleOfTheGalleryIsAddedInOneStep(FxRobot robot) throws TimeoutException {
        robot.interact(() -> fixture.parts().open(known));
        fixture.until(state -> !state.diagram().isEmpty());
        Diagram before = fixture.state().diagram();
        Platform.runLater(fixture.parts().actions().get("file.gallery").run());
        appears(robot, "Add to this drawing");
        Node dialog = robot.lookup(".gallery-dialog").query();
        robot.clickOn(robot.from(dialog).lookup(".start-card-title").<Label>queryAll().iterator().next());
        robot.clickOn("Add to this drawing");
        fixture.until(state -> state.diagram().nodes().stream().anyMatch(each -> each.isA(Region.ID)));
        assertTrue(fixture.state().diagram().node(new NodeId("n1")).isPresent());
        fixture.undoTheOneStep(robot);
        assertEquals(before, fixture.state().diagram());
    }

    @Test
    void aSampleOfTheGalleryOpensBesideADrawing(FxRobot robot) throws TimeoutException {
        robot.interact(() -> fixture.parts().open(known));
        fixture.until(state -> !state.diagram().isEmpty());
        Platform.runLater(fixture.parts().actions().get("file.gallery").run());
        appears(robot, "Open in a new window");
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
        until(() -> fixture.windows().all().size() == 2);
        assertEquals("known – Gantry", fixture.parts().documents().windowTitle());
    }
}
