package gantry.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = directory.resolve("new/settings.properties");
    }

    @Test
    void whatIsSavedIsThereAtTheNextStart() {
        var first = new Settings(file);
        first.put("theme", "dark");
        first.put("panel.palette.size", 231.5);
        first.put("panel.drawer", false);
        first.opened(Path.of("C:\\draw ings\\ü = 1.gantry.json"));
        var second = new Settings(file);
        assertEquals(Optional.of("dark"), second.text("theme"));
        assertEquals(231.5, second.number("panel.palette.size", 1));
        assertEquals(false, second.flag("panel.drawer", true));
        assertEquals(List.of(Path.of("C:\\draw ings\\ü = 1.gantry.json")), second.recentFiles().get());
    }

    @Test
    void theTenNewestFilesAreRememberedEachOnce() {
        var settings = new Settings(file);
        IntStream.range(0, 12).forEach(i -> settings.opened(Path.of("f" + i)));
        settings.opened(Path.of("f5"));
        assertEquals(
                List.of("f5", "f11", "f10", "f9", "f8", "f7", "f6", "f4", "f3", "f2"),
                new Settings(file).recentFiles().get().stream().map(Path::toString).toList());
        settings.forgetRecentFiles();
        assertEquals(List.of(), new Settings(file).recentFiles().get());
    }

    @Test
    void nonsenseInTheFileGivesDefaults() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "window.x=NaN\nwindow.y=left\nbroken=\\uZZZZ\n");
        var settings = new Settings(file);
        assertEquals(7, settings.number("window.x", 7));
        assertEquals(8, settings.number("window.y", 8));
    }
}
