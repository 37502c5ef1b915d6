package gantry.app.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gantry.app.PanelFixture;
import gantry.export.drawing.Theme;
import gantry.export.drawing.Thumbnail;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Operations;
import gantry.model.format.DiagramFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class ThumbnailsTest {

    @TempDir
    private Path directory;

    private final QueuedJobs jobs = new QueuedJobs();
    private final Diagram before = PanelFixture.diagram();
    private final Diagram after = before.apply(
            new Operations(PanelFixture.CATALOGUE).move(before, List.of(PanelFixture.WEB), 800, 400));
    private final List<String> shown = new ArrayList<>();
    private Path file;
    private Thumbnails thumbnails;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("shop.gantry.json");
        thumbnails = new Thumbnails(
                PanelFixture.CATALOGUE, new FileStore(), jobs, directory.resolve("thumbnails"), () -> List.of(file));
        write(before, 1_000_000);
    }

    private void write(Diagram content, long millis) throws IOException {
        Files.writeString(file, new DiagramFile(PanelFixture.CATALOGUE).write(content));
        Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
    }

    private static byte[] picture(Diagram diagram) {
        return Thumbnail.png(diagram, PanelFixture.CATALOGUE, Theme.LIGHT, Thumbnails.SIZE);
    }

    private byte[] kept() throws IOException {
        return new ThumbnailCache(directory.resolve("thumbnails")).find(file, "light").orElseThrow();
    }

    @Test
    void thePictureOfAnOlderContentIsNotTakenForThatOfTheFile() throws IOException {
        thumbnails.update(file, before, Theme.LIGHT);
        write(after, 2_000_000);
        thumbnails.update(file, after, Theme.LIGHT);
        jobs.run();
        assertArrayEquals(picture(after), kept());
    }

    @Test
    void aContentThatWasWrittenOverIsNotPaintedAnyMore() throws IOException {
        thumbnails.ofFile(file, Theme.LIGHT, new Thumbnails.Reader(() -> true, image -> shown.add("file")));
        thumbnails.update(file, before, Theme.LIGHT);
        write(after, 2_000_000);
        thumbnails.update(file, after, Theme.LIGHT);
        jobs.run();
        assertArrayEquals(picture(after), kept());
        assertEquals(List.of("file"), shown);
    }

    @Test
    void aPictureThatCameTooLateIsNotShown() {
        boolean[] isDark = {false};
        var light = new Thumbnails.Reader(() -> !isDark[0], (Image image) -> shown.add("light"));
        var dark = new Thumbnails.Reader(() -> isDark[0], (Image image) -> shown.add("dark"));
        thumbnails.ofSample(file, Theme.LIGHT, light);
        jobs.run();
        isDark[0] = true;
        thumbnails.ofSample(file, Theme.DARK, dark);
        isDark[0] = false;
        thumbnails.ofSample(file, Theme.LIGHT, light);
        jobs.run();
        assertEquals(List.of("light", "light"), shown);
    }

    @Test
    void aReaderThatBreaksDoesNotKeepTheOthersWaiting() {
        var broken = new Thumbnails.Reader(() -> true, image -> {
            throw new IllegalStateException("broken");
        });
        thumbnails.ofSample(file, Theme.LIGHT, broken);
        thumbnails.ofSample(file, Theme.DARK, new Thumbnails.Reader(() -> true, image -> shown.add("dark")));
        assertThrows(IllegalStateException.class, jobs::run);
        jobs.run();
        assertEquals(List.of("dark"), shown);
    }
}
