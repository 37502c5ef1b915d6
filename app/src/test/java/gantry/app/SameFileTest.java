package gantry.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.NodeId;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Bounds;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.whiteboard.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A drawing is open in one window only, however it is asked for.
final class SameFileTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    @Test
    void twoPathsToOneFileMakeOneWindow(FxRobot robot) throws IOException, TimeoutException {
        fixture.open(robot, List.of(Drawings.node("memo", Note.ID, NodeId.CANVAS, new Bounds(0, 0, 160, 80))));
        Path file = directory.resolve("shop.gantry.json");
        Files.writeString(file, new DiagramFile(Kinds.catalogue()).write(fixture.state().diagram()));
        Path link = Files.createSymbolicLink(directory.resolve("link.gantry.json"), file);
        var documents = fixture.parts().documents();
        robot.interact(() -> {
            documents.open(file);
            documents.open(link);
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> !documents.readingProperty().get()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, fixture.windows().all().size());
    }
}
