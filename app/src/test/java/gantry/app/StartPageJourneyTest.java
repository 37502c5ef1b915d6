package gantry.app;

import static gantry.app.WindowFixture.appears;
import static gantry.app.WindowFixture.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.settings.Settings;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Header;
import gantry.model.diagram.NodeId;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.whiteboard.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The first minute: what an empty window offers, and the gallery.
@ExtendWith(ApplicationExtension.class)
final class StartPageJourneyTest {

    private static final Path SAMPLES = Path.of(System.getProperty("gantry.root", ".."), "samples");

    @TempDir
    private static Path directory;

    private WindowFixture fixture;
    private Settings settings;
    private Path known;
    private Path gone;

    @BeforeAll
    static void offerTheSamples() {
        System.setProperty("gantry.samples", SAMPLES.toString());
    }

    @AfterAll
    static void forgetTheSamples() {
        System.clearProperty("gantry.samples");
    }

    @Start
    void show(Stage stage) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("" + System.nanoTime()));
        settings = new Settings(folder.resolve("settings.properties"));
        Diagram diagram = Diagram.of(
                new Header("known", "", Values.EMPTY),
                List.of(node("n1", Note.ID, NodeId.CANVAS, new Bounds(40, 40, 208, 96))),
                List.of());
        known = Files.writeString(
                folder.resolve("known.gantry.json"), new DiagramFile(Kinds.catalogue()).write(diagram));
        gone = folder.resolve("gone.gantry.json");
        settings.opened(gone);
        settings.opened(known);
        fixture = new WindowFixture(stage, settings);
    }

    @AfterEach
    void close() {
        fixture.close();
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
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot
                .lookup(".recent-file .image-view").queryAllAs(ImageView.class).stream()
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
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> fixture.windows().all().size() == 2);
        assertEquals("known – Gantry", fixture.parts().documents().windowTitle());
    }
}
