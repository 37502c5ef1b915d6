package gantry.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileViewsTest {

    @TempDir
    private Path directory;

    private Path settings;
    private FileViews views;

    @BeforeEach
    void begin() {
        settings = directory.resolve("settings.properties");
        views = new FileViews(new Settings(settings));
    }

    private static Path file(int number) {
        return Path.of("folder with blanks", "f" + number);
    }

    @Test
    void aViewIsKeptFromStartToStart() {
        var saved = new Settings(settings);
        var view = new FileView(1.25, -40.5, 1e6, "CloudFormation");
        new FileViews(saved).remember(file(1), view);
        saved.save();
        assertEquals(Optional.of(view), new FileViews(new Settings(settings)).of(file(1)));
    }

    @Test
    void theLastViewCounts() {
        views.remember(file(1), new FileView(1, 0, 0, ""));
        views.remember(file(2), new FileView(2, 0, 0, "problems"));
        views.remember(file(1), new FileView(3, 0, 0, ""));
        assertEquals(Optional.of(new FileView(3, 0, 0, "")), views.of(file(1)));
        assertEquals(Optional.of(new FileView(2, 0, 0, "problems")), views.of(file(2)));
        assertEquals(Optional.empty(), views.of(file(3)));
    }

    @Test
    void fiftyFilesAreRemembered() {
        for (int i = 0; i < 51; i++) {
            views.remember(file(i), new FileView(1, i, 0, ""));
        }
        assertEquals(Optional.empty(), views.of(file(0)));
        assertEquals(Optional.of(new FileView(1, 1, 0, "")), views.of(file(1)));
        assertEquals(Optional.of(new FileView(1, 50, 0, "")), views.of(file(50)));
    }

    @Test
    void nonsenseInTheSettingsIsNoView() {
        var broken = new Settings(settings);
        broken.put("view.0", "NaN\t0\t0\tproblems\t" + file(1).toAbsolutePath());
        broken.put("view.1", "lost");
        assertEquals(Optional.empty(), new FileViews(broken).of(file(1)));
    }
}
