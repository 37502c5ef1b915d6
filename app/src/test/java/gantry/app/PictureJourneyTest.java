package gantry.app;

import static gantry.app.Drawings.node;
import static gantry.app.OnScreen.appears;
import static gantry.app.OnScreen.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.bench.FileDialogAnswers;
import gantry.app.canvas.FxClipboard;
import gantry.export.drawing.DrawingInPicture;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Pictures out of the real window: by the dialog, as a file that opens again, and on the clipboard.
final class PictureJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    private void draw(FxRobot robot) {
        fixture.open(robot, List.of(
                node("n1", Region.ID, NodeId.CANVAS, new Bounds(40, 40, 640, 360)),
                node("n2", SqsQueue.ID, new NodeId("n1"), new Bounds(80, 120, 176, 64)),
                node("n3", LambdaFunction.ID, new NodeId("n1"), new Bounds(400, 120, 176, 64))));
    }

    @Test
    void theSelectionIsSavedAsAPictureThatOpensAgain(FxRobot robot) throws IOException, TimeoutException {
        draw(robot);
        fixture.select(robot, "n2");
        Path file = directory.resolve("queue.svg");
        FileDialogAnswers.choose(file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        appears(robot, ".picture-preview");
        until(() -> robot.lookup(".picture-preview .image-view").queryAs(ImageView.class).getImage() != null);
        robot.clickOn("Save…");
        appears(robot, "OK");
        robot.clickOn("OK");
        Diagram drawn = Drawings.read(DrawingInPicture.read(Files.readAllBytes(file)).orElseThrow());
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
        until(() -> Clipboard.getSystemClipboard().hasImage());
        robot.interact(() -> {
            assertFalse(Clipboard.getSystemClipboard().hasString(), "programs would paste the text instead");
            Diagram copied = Drawings.read(new FxClipboard().text().getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of("n2", "n3"), copied.nodes().stream().map(node -> node.id().value()).toList());
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        fixture.until(state -> state.diagram().nodes().stream().filter(each -> each.isA(SqsQueue.ID)).count() == 2);
    }

    @Test
    void theCanvasIsLetteredInTheFontOfPictures() {
        assertTrue(Font.getFontNames().containsAll(List.of("Roboto", "Roboto Medium", "Roboto Bold")),
                () -> Font.getFontNames().toString());
    }
}
