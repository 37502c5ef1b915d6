package gantry.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.app.settings.Settings;
import gantry.model.kind.Category;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PaletteRowsTest {

    private static final PaletteSection ECS = PaletteSection.of(Category.ECS);
    private static final PaletteSection DATA = PaletteSection.of(Category.DATA);
    private static final PaletteSection WHITEBOARD = PaletteSection.of(Category.WHITEBOARD);
    private static final PaletteItem SERVER = new PaletteItem.Element(PanelFixture.SERVER);
    private static final PaletteItem STORE = new PaletteItem.Element(PanelFixture.STORE);
    private static final PaletteItem.Pattern SHOP = new PaletteItem.Pattern(
            "pattern.shop", "Shop", "A server with its store.", List.of("sell"), "box");

    @TempDir
    private Path directory;

    private PaletteMemory memory() {
        return new PaletteMemory(new Settings(directory.resolve("settings.properties")));
    }

    @Test
    void someCategoriesAreOpenAtFirstAndEmptyOnesAreLeftOut() {
        assertEquals(
                List.of(
                        new PaletteRow.Heading(ECS, 1, true),
                        new PaletteRow.Entry(ECS, SERVER),
                        new PaletteRow.Heading(DATA, 1, false)),
                new PaletteRows(PaletteItems.of(PanelFixture.CATALOGUE), memory()).rows(""));
    }

    @Test
    void aSearchLooksIntoClosedSections() {
        assertEquals(
                List.of(new PaletteRow.Entry(PaletteSection.FOUND, STORE)),
                new PaletteRows(PaletteItems.of(PanelFixture.CATALOGUE), memory()).rows("store"));
    }

    @Test
    void favouritesAndRecentOnesStandAboveAll() {
        PaletteMemory memory = memory();
        memory.setOpen(ECS, false);
        memory.toggleFavourite("test.store");
        memory.placed("test.server");
        memory.placed("gone.kind");
        assertEquals(
                List.of(
                        new PaletteRow.Heading(PaletteSection.FAVOURITES, 1, true),
                        new PaletteRow.Entry(PaletteSection.FAVOURITES, STORE),
                        new PaletteRow.Heading(PaletteSection.RECENT, 1, true),
                        new PaletteRow.Entry(PaletteSection.RECENT, SERVER),
                        new PaletteRow.Heading(ECS, 1, false),
                        new PaletteRow.Heading(DATA, 1, false)),
                new PaletteRows(PaletteItems.of(PanelFixture.CATALOGUE), memory).rows(""));
    }

    @Test
    void patternsAndAnArrowAreShownWhenTheyAreGiven() {
        PaletteMemory memory = memory();
        memory.setOpen(ECS, false);
        memory.setOpen(WHITEBOARD, true);
        PaletteItems items = PaletteItems.of(PanelFixture.CATALOGUE)
                .withPatterns(List.of(SHOP))
                .withArrow(PanelFixture.READS);
        var rows = new PaletteRows(items, memory);
        assertEquals(
                List.of(
                        new PaletteRow.Heading(PaletteSection.PATTERNS, 1, true),
                        new PaletteRow.Entry(PaletteSection.PATTERNS, SHOP),
                        new PaletteRow.Heading(ECS, 1, false),
                        new PaletteRow.Heading(DATA, 1, false),
                        new PaletteRow.Heading(WHITEBOARD, 1, true),
                        new PaletteRow.Entry(WHITEBOARD, new PaletteItem.Arrow(PanelFixture.READS))),
                rows.rows(""));
        assertEquals(List.of(new PaletteRow.Entry(PaletteSection.FOUND, SHOP)), rows.rows("sell"));
    }
}
