package gantry.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.settings.Settings;
import gantry.model.kind.Category;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PaletteMemoryTest {

    @TempDir
    private Path directory;

    private Settings settings;

    @BeforeEach
    void start() {
        settings = new Settings(directory.resolve("settings.properties"));
    }

    private PaletteMemory afterRestart() {
        settings.save();
        return new PaletteMemory(new Settings(directory.resolve("settings.properties")));
    }

    @Test
    void theLastSixPlacedAreKeptNewestFirstEachOnce() {
        var memory = new PaletteMemory(settings);
        IntStream.rangeClosed(1, 8).forEach(number -> memory.placed("k" + number));
        memory.placed("k5");
        assertEquals(List.of("k5", "k8", "k7", "k6", "k4", "k3"), afterRestart().recent());
    }

    @Test
    void favouritesComeAndGoInTheirOrder() {
        var memory = new PaletteMemory(settings);
        List.of("b", "a", "c", "a").forEach(memory::toggleFavourite);
        assertEquals(List.of("b", "c"), afterRestart().favourites());
        assertTrue(memory.isFavourite("c"));
        assertFalse(memory.isFavourite("a"));
    }

    @Test
    void whatTheUserOpensOrClosesStaysSo() {
        var memory = new PaletteMemory(settings);
        memory.setOpen(PaletteSection.of(Category.ECS), false);
        memory.setOpen(PaletteSection.of(Category.EKS), true);
        PaletteMemory later = afterRestart();
        assertFalse(later.isOpen(PaletteSection.of(Category.ECS)));
        assertTrue(later.isOpen(PaletteSection.of(Category.EKS)));
        assertTrue(later.isOpen(PaletteSection.of(Category.BOUNDARIES)));
        assertFalse(later.isOpen(PaletteSection.of(Category.IDENTITY)));
    }
}
