package gantry.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.model.kind.Category;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PaletteRowsTest {

    private final PaletteRows rows = new PaletteRows(PanelFixture.CATALOGUE);

    @Test
    void categoriesWithoutKindsAreLeftOutAndClosedOnesKeepTheirHeading() {
        assertEquals(
                List.of(
                        new PaletteRow.Heading(Category.ECS, 1, false),
                        new PaletteRow.Heading(Category.DATA, 1, true),
                        new PaletteRow.Entry(PanelFixture.STORE)),
                rows.rows("", Set.of(Category.ECS)));
    }

    @Test
    void aSearchLooksIntoClosedCategories() {
        assertEquals(List.of(new PaletteRow.Entry(PanelFixture.SERVER)), rows.rows("web", Set.of(Category.ECS)));
    }
}
