package gantry.app;

import static gantry.app.Drawings.node;
import static gantry.app.OnScreen.appears;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.bench.FileDialogAnswers;
import gantry.export.drawing.Picture;
import gantry.export.drawing.PictureFormat;
import gantry.export.drawing.PictureOptions;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Annotation;
import gantry.model.kinds.messaging.SqsQueue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures have bridges at crossings when the window shows them, or when the dialog is told so.
final class PictureBridgesJourneyTest {

    private static final Diagram CROSSED = Diagram.of(
            new Header("journey", "", Values.EMPTY),
            List.of(queue("west", 40, 240), queue("east", 640, 240), queue("north", 340, 40), queue("south", 340, 440)),
            List.of(arrow("e1", "west", "east"), arrow("e2", "north", "south")));

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    private static Node queue(String id, double x, double y) {
        return node(id, SqsQueue.ID, NodeId.CANVAS, new Bounds(x, y, 176, 64));
    }

    private static Edge arrow(String id, String from, String to) {
        return Edge.of(new EdgeId(id), Annotation.ID, new NodeId(from), new NodeId(to));
    }

    private void draw(FxRobot robot) {
        robot.interact(() -> fixture.parts().session().open(CROSSED));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static byte[] picture(PictureFormat format, PictureOptions options) {
        return Picture.of(CROSSED, Kinds.catalogue(), options).in(format);
    }

    private static void showBridges(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.B);
    }

    private static CheckBox openDialog(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        appears(robot, ".picture-preview");
        return robot.lookup("Bridges at crossings").queryAs(CheckBox.class);
    }

    private static byte[] saved(FxRobot robot, String name) throws IOException, TimeoutException {
        Path file = directory.resolve(name);
        FileDialogAnswers.choose(file);
        robot.clickOn("Save…");
        appears(robot, "OK");
        robot.clickOn("OK");
        return Files.readAllBytes(file);
    }

    @Test
    void theDialogBeginsWithWhatTheWindowShows(FxRobot robot) throws IOException, TimeoutException {
        draw(robot);
        showBridges(robot);
        assertTrue(openDialog(robot).isSelected(), "the window shows bridges");
        assertArrayEquals(
                picture(PictureFormat.SVG, PictureOptions.USUAL.withBridges(true)), saved(robot, "shown.svg"));
    }

    @Test
    void theDialogAddsBridgesThatTheWindowDoesNotShow(FxRobot robot) throws IOException, TimeoutException {
        draw(robot);
        CheckBox box = openDialog(robot);
        assertFalse(box.isSelected(), "the window shows none");
        robot.clickOn(box);
        assertArrayEquals(
                picture(PictureFormat.SVG, PictureOptions.USUAL.withBridges(true)), saved(robot, "ticked.svg"));
        assertFalse(openDialog(robot).isSelected(), "the window still shows none");
        assertArrayEquals(picture(PictureFormat.SVG, PictureOptions.USUAL), saved(robot, "plain.svg"));
    }

    @Test
    void aCopiedPictureIsDrawnAsTheWindowShowsIt(FxRobot robot) throws TimeoutException {
        draw(robot);
        PictureOptions bare = PictureOptions.USUAL.withDrawing(false);
        int[] plain = copied(robot);
        assertArrayEquals(pixels(picture(PictureFormat.PNG, bare)), plain);
        showBridges(robot);
        int[] bridged = copied(robot);
        assertArrayEquals(pixels(picture(PictureFormat.PNG, bare.withBridges(true))), bridged);
        assertFalse(Arrays.equals(plain, bridged), "a bridge can be seen");
    }

    private static int[] copied(FxRobot robot) throws TimeoutException {
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onClipboard().isPresent());
        return pixels(onClipboard().orElseThrow());
    }

    private static Optional<Image> onClipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Optional.ofNullable(Clipboard.getSystemClipboard().getImage()));
    }

    private static int[] pixels(byte[] png) {
        return pixels(new Image(new ByteArrayInputStream(png)));
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int[] pixels = new int[width * (int) image.getHeight()];
        image.getPixelReader().getPixels(
                0, 0, width, (int) image.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
