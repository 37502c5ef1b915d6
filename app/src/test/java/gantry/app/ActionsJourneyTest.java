package gantry.app;

import static gantry.app.JourneyHand.STOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.shell.Action;
import gantry.model.kind.Icons;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The one registry of actions, and what is made of it: menus, tool bar, context menu, command box, shortcut sheet.
final class ActionsJourneyTest {

    /// What the canvas itself does with keys that nothing is held with, apart from Delete, which does the same there.
    private static final Set<KeyCode> OF_CANVAS = Set.of(
            KeyCode.S, KeyCode.SPACE, KeyCode.TAB, KeyCode.ESCAPE, KeyCode.BACK_SPACE, KeyCode.LEFT, KeyCode.RIGHT,
            KeyCode.UP, KeyCode.DOWN, KeyCode.CONTEXT_MENU);

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    private final JourneyHand hand = new JourneyHand(fixture);
    private final FxRobot robot = fixture.robot();

    @BeforeEach
    void draw() {
        hand.draw();
    }

    private Collection<Action> actions() {
        return fixture.parts().actions().all();
    }

    private Set<String> ids() {
        return actions().stream().map(Action::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Menu> menus() {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(ActionsJourneyTest::items)
                : Stream.of(item);
    }

    /// The ids of all items, without lines and without lists that aren't actions: kinds, samples, files, windows.
    private static List<String> ids(Collection<? extends MenuItem> items) {
        return items.stream()
                .flatMap(ActionsJourneyTest::items)
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .map(MenuItem::getId)
                .filter(id -> id != null)
                .toList();
    }

    private ContextMenu contextMenu() {
        hand.click(STOCK);
        robot.rightClickOn(fixture.onScreen(hand.middle(STOCK)));
        WaitForAsyncUtils.waitForFxEvents();
        return robot.listWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyKeyThatIsToldWorks() {
        var bound = fixture.canvas().getScene().getAccelerators().keySet();
        List<KeyCombination> idle = new ArrayList<>();
        actions().forEach(action -> idle.addAll(action.keys()));
        idle.removeAll(bound);
        assertEquals(List.of(), idle);
    }

    @Test
    void noKeyIsBoundTwice() {
        List<KeyCombination> bound = new ArrayList<>();
        actions().forEach(action -> bound.addAll(action.keys()));
        assertEquals(List.copyOf(new LinkedHashSet<>(bound)), bound);
    }

    @Test
    void noKeyIsBoundThatTheCanvasNeeds() {
        List<String> taken = new ArrayList<>();
        for (Action action : actions()) {
            for (KeyCombination key : action.keys()) {
                boolean isHeld = key.getShortcut() == ModifierValue.DOWN || key.getAlt() == ModifierValue.DOWN;
                if (!isHeld && key instanceof KeyCodeCombination code && OF_CANVAS.contains(code.getCode())) {
                    taken.add(action.id() + " " + key);
                }
            }
        }
        assertEquals(List.of(), taken);
    }

    @Test
    void everyActionIsInTheMenuBarAndEverythingThereIsAnAction() {
        List<String> offered = ids(menus());
        assertEquals(ids(), new TreeSet<>(offered));
        assertEquals(offered.size(), Set.copyOf(offered).size(), "something is offered twice: " + offered);
    }

    @Test
    void everyActionIsInTheCommandBox() {
        hand.keys(KeyCode.CONTROL, KeyCode.K);
        ListView<?> list = robot.lookup(".command-box .list-view").queryAs(ListView.class);
        Set<String> offered = list.getItems().stream()
                .map(item -> ((gantry.app.command.Command) item).title())
                .collect(Collectors.toSet());
        List<String> missing = actions().stream()
                .map(action -> action.title().getValue().replace("…", ""))
                .filter(title -> !offered.contains(title))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theToolBarIsAsAskedFor() {
        List<Node> buttons = List.copyOf(robot.lookup(".tool-strip > .bar-button").queryAll());
        List<String> found = buttons.stream()
                .map(button -> button.getId() == null ? button.getStyleClass().getLast() : button.getId())
                .toList();
        assertEquals(List.of(
                "tool.select", "tool.pan", "tool.connect", "tool.note", "edit.undo", "edit.redo", "view.zoom-out",
                "view.actual-size", "view.zoom-in", "view.fit", "arrange.tidy", "check-counts", "export-button",
                "view.theme"), found);
        List<String> unknown = new ArrayList<>(
                ids(robot.lookup(".export-button").queryAs(MenuButton.class).getItems()));
        assertTrue(unknown.size() > 3, unknown.toString());
        unknown.removeAll(ids());
        assertEquals(List.of(), unknown);
        for (Node button : buttons) {
            assertFalse(((ButtonBase) button).getTooltip() == null && ((ButtonBase) button).getText().isEmpty(),
                    () -> button + " says nothing");
        }
    }

    @Test
    void theToolBarShowsTheTool() {
        hand.keys(KeyCode.N);
        assertEquals(List.of("tool.note"), robot.lookup(".tool-strip > .bar-button:selected").queryAll().stream()
                .map(Node::getId)
                .toList());
    }

    @Test
    void theContextMenuHoldsActionsOnlyAndAllThatArranges() {
        List<String> offered = ids(contextMenu().getItems());
        List<String> unknown = new ArrayList<>(offered);
        unknown.removeAll(ids());
        assertEquals(List.of(), unknown);
        Set<String> missing = ids().stream()
                .filter(id -> id.startsWith("arrange."))
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(offered);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyIconOfAnActionIsDrawn() {
        var icons = new Icons();
        List<String> missing = actions().stream()
                .map(Action::icon)
                .filter(icon -> !icon.isEmpty() && icons.path(icon).isEmpty())
                .toList();
        assertEquals(List.of(), missing);
    }

    /// Texts of the sheet, such as headings, from its top left.
    private List<String> sheet(String query) {
        return robot.lookup(".shortcut-sheet " + query).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void theSheetOpensByItsKeysAndListsEveryKeyByMenu() throws TimeoutException {
        hand.keys(KeyCode.SHIFT, KeyCode.SLASH);
        OnScreen.appears(robot, ".shortcut-sheet");
        List<String> headings = sheet(".shortcut-heading");
        List<String> named = menus().stream().map(Menu::getText).filter(headings::contains).toList();
        assertEquals("On the canvas", headings.getFirst());
        assertEquals(named, headings.subList(1, headings.size()));
        List<String> told = actions().stream()
                .flatMap(action -> action.keys().stream())
                .map(KeyCombination::getDisplayText)
                .distinct()
                .sorted()
                .toList();
        assertEquals(told, sheet(".shortcut-key").stream().sorted().toList());
        assertTrue(told.contains("Ctrl+'"), "the key of the apostrophe is shown as " + told);
        hand.keys(KeyCode.ESCAPE);
        assertTrue(sheet(".shortcut-heading").isEmpty(), "still open");
        hand.keys(KeyCode.F1);
        OnScreen.appears(robot, ".shortcut-sheet");
        hand.keys(KeyCode.ESCAPE);
    }

    @Test
    void theSheetIsSearched() throws TimeoutException {
        hand.keys(KeyCode.F1);
        OnScreen.appears(robot, ".shortcut-sheet");
        robot.clickOn(".shortcut-sheet .search-field").write("distribute across");
        assertEquals(List.of("Arrange"), sheet(".shortcut-heading"));
        assertEquals(1, sheet(".shortcut-key").size());
        robot.interact(() -> robot.lookup(".shortcut-sheet .search-field").queryAs(TextField.class).setText("xyzzy"));
        assertEquals(List.of(), sheet(".shortcut-heading"));
        hand.keys(KeyCode.ESCAPE);
    }
}
