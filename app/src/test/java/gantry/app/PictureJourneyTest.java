package gantry.app;

import static gantry.app.WindowFixture.appears;
import static gantry.app.WindowFixture.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.bench.FileDialogAnswers;
import gantry.app.canvas.FxClipboard;
import gantry.app.settings.Settings;
import gantry.export.drawing.DrawingInPicture;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Bounds;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures out of the real window: by the dialog, as a file that opens again, and on the clipboard.
@ExtendWith(ApplicationExtension.class)
final class PictureJourneyTest {

    @TempDir
    private static Path directory;

    private WindowFixture fixture;

    @Start
    void show(Stage stage) {
        fixture = new WindowFixture(
                stage, new Settings(directory.resolve("settings-" + System.nanoTime() + ".properties")));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void draw(FxRobot robot) {
        fixture.open(robot, List.of(
                node("n1", Region.ID, NodeId.CANVAS, new Bounds(40, 40, 640, 360)),
                node("n2", SqsQueue.ID, new NodeId("n1"), new Bounds(80, 120, 176, 64)),
                node("n3", LambdaFunction.ID, new NodeId("n1"), new Bounds(400, 120, 176, 64))));
    }

    private static Diagram read(byte[] text) {
        return new DiagramFile(Kinds.catalogue()).read("picture", text).diagram().orElseThrow();
    }

    @Test
    void theSelectionIsSavedAsAPictureThatOpensAgain(FxRobot robot) throws IOException, TimeoutException {
        draw(robot);
        fixture.select(robot, "n2");
        Path file = directory.resolve("queue.svg");
        FileDialogAnswers.choose(file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        appears(robot, ".picture-preview");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> robot.lookup(".picture-preview .image-view").queryAs(ImageView.class).getImage() != null);
        robot.clickOn("Save…");
        appears(robot, "OK");
        robot.clickOn("OK");
        Diagram drawn = read(DrawingInPicture.read(Files.readAllBytes(file)).orElseThrow());
        assertEquals(List.of("n2"), drawn.nodes().stream().map(node -> node.id().value()).toList());
        // An untouched window takes the drawing in; another one would get a window of its own.
        fixture.open(robot, List.of());
        robot.interact(() -> fixture.parts().open(file));
        fixture.until(state -> state.diagram().equals(drawn));
    }

    @Test
    void aCopiedPictureIsAnImageForOthersAndADrawingForGantry(FxRobot robot) throws TimeoutException {
        draw(robot);
        fixture.select(robot, "n2", "n3");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().hasImage()));
        robot.interact(() -> {
            assertTrue(!Clipboard.getSystemClipboard().hasString(), "programs would paste the text instead");
            Diagram copied = read(new FxClipboard().text().getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of("n2", "n3"), copied.nodes().stream().map(node -> node.id().value()).toList());
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        fixture.until(state -> state.diagram().nodes().stream().filter(each -> isQueue(each)).count() == 2);
    }

    private static boolean isQueue(Node node) {
        return node.isA(SqsQueue.ID);
    }

    @Test
    void theCanvasIsLetteredInTheFontOfPictures() {
        assertTrue(Font.getFontNames().containsAll(List.of("Roboto", "Roboto Medium", "Roboto Bold")),
                () -> Font.getFontNames().toString());
    }
}
