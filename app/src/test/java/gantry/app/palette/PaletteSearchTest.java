package gantry.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.model.kind.NodeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PaletteSearchTest {

    private final PaletteSearch search = new PaletteSearch(List.of(PanelFixture.STORE, PanelFixture.SERVER));

    private List<String> find(String query) {
        return search.find(query).stream().map(NodeKind::title).toList();
    }

    @Test
    void theBeginningOfATitleWordComesBeforeAKeyword() {
        assertEquals(List.of("Web server", "Store"), find("ser"));
    }

    @Test
    void keywordsAndCategoriesAreFound() {
        assertEquals(List.of("Store"), find("datab"));
        assertEquals(List.of("Web server"), find("ecs"));
    }

    @Test
    void everyWordMustBeFoundInAnyOrder() {
        assertEquals(List.of("Web server"), find("machine web"));
        assertEquals(List.of(), find("web database"));
    }

    @Test
    void lettersInOrderAreEnoughFromThreeOn() {
        assertEquals(List.of("Web server"), find("wsr"));
        assertEquals(List.of(), find("wv "));
    }

    @Test
    void equallyGoodHitsKeepTheOrderOfThePalette() {
        assertEquals(List.of("Store", "Web server"), find(""));
    }
}
