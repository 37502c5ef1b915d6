package gantry.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PaletteSearchTest {

    private static List<String> find(String query, NodeKind... kinds) {
        var items = PaletteItems.of(new Catalogue(List.of(kinds), List.of()));
        return new PaletteSearch(items).find(query).stream().map(PaletteItem::title).toList();
    }

    private static List<String> find(String query) {
        return find(query, PanelFixture.STORE, PanelFixture.SERVER);
    }

    private static NodeKind kind(String id, String title, String... words) {
        return NodeKind.of(id).title(title).category(Category.DATA).icon("box").keywords(words).build();
    }

    @Test
    void theBetterFitComesFirst() {
        assertEquals(
                List.of("Task", "Task definition", "Scheduled task", "Runner", "Multitasker"),
                find(
                        "task",
                        kind("a.b", "Multitasker"),
                        kind("a.c", "Runner", "tasks"),
                        kind("a.d", "Scheduled task"),
                        kind("a.e", "Task definition"),
                        kind("a.f", "Task")));
    }

    @Test
    void patternsThatOnlyWordsFindComeLast() {
        var pattern = new PaletteItem.Pattern("p", "Farm server", "Many.", List.of(), "box");
        var search = new PaletteSearch(PaletteItems.of(PanelFixture.CATALOGUE).withPatterns(List.of(pattern)));
        assertEquals(
                List.of("Web server", "Store", "Farm server"),
                search.find("server").stream().map(PaletteItem::title).toList());
    }

    @Test
    void theBeginningOfATitleWordComesBeforeAKeyword() {
        assertEquals(List.of("Web server", "Store"), find("ser"));
    }

    @Test
    void aKindComesBeforeThePatternsThatHoldOne() {
        var items = PaletteItems.of(new Catalogue(List.of(kind("a.b", "Load balancer", "alb")), List.of()))
                .withPatterns(List.of(
                        new PaletteItem.Pattern("web", "Tasks behind ALB", "", List.of("alb"), "box"),
                        new PaletteItem.Pattern("alb", "ALB alone", "", List.of(), "box")));
        assertEquals(
                List.of("ALB alone", "Load balancer", "Tasks behind ALB"),
                new PaletteSearch(items).find("alb").stream().map(PaletteItem::title).toList());
    }

    @Test
    void keywordsCategoriesAndIdsAreFound() {
        assertEquals(List.of("Store"), find("datab"));
        assertEquals(List.of("Web server"), find("ecs"));
        assertEquals(List.of("Store"), find("test.store"));
    }

    @Test
    void everyWordMustBeFoundInAnyOrder() {
        assertEquals(List.of("Web server"), find("machine web"));
        assertEquals(List.of(), find("web database"));
    }

    @Test
    void aTitleOfSeveralWordsIsFoundByItsBeginning() {
        assertEquals(
                List.of("Web server", "Server for the web"),
                find("Web s", kind("a.b", "Server for the web"), PanelFixture.SERVER));
    }

    @Test
    void oneWrongLetterIsForgivenWhenNothingElseIsFound() {
        assertEquals(List.of("Web server", "Store"), find("sevrer"));
        assertEquals(List.of("Web server"), find("machinne"));
        assertEquals(List.of("Store"), find("stire"));
        assertEquals(List.of(), find("stxxe"));
        assertEquals(List.of("Store"), find("store", PanelFixture.STORE, kind("a.b", "Stare")));
    }

    @Test
    void shortWordsMustBeRight() {
        assertEquals(List.of(), find("wep"));
    }

    @Test
    void equallyGoodHitsKeepTheOrderOfThePalette() {
        assertEquals(List.of("Web server", "Store"), find(""));
    }
}
