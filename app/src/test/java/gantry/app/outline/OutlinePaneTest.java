package gantry.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.editor.Selection;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class OutlinePaneTest {

    private final EditorSession session = PanelFixture.session();
    private final List<ElementId> revealed = new ArrayList<>();

    @Start
    void show(Stage stage) {
        var pane = new OutlinePane(
                session,
                revealed::add,
                () -> session.commit("Delete", Operations.remove(
                        session.state().diagram(), session.state().selection().ids())));
        PanelFixture.show(stage, pane, 500, 400);
    }

    @SuppressWarnings("unchecked")
    private static TreeView<ElementId> tree(FxRobot robot) {
        return robot.lookup(".tree-view").queryAs(TreeView.class);
    }

    private static List<ElementId> top(FxRobot robot) {
        return tree(robot).getRoot().getChildren().stream().map(TreeItem::getValue).toList();
    }

    private static Set<String> spoken(FxRobot robot) {
        return robot.lookup(".tree-cell").queryAllAs(TreeCell.class).stream()
                .map(cell -> String.valueOf(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .filter(text -> !text.equals("null") && !text.isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void elementsStandInTheirFramesAndConnectionsBelowTheirSource(FxRobot robot) {
        assertEquals(List.of(PanelFixture.WEB, PanelFixture.API, PanelFixture.DATA), top(robot));
        assertEquals(
                List.of(PanelFixture.READING),
                OutlineOrder.below(session.state().diagram(), PanelFixture.WEB));
    }

    @Test
    void theSelectionIsTheSameInBothViews(FxRobot robot) {
        robot.clickOn("api");
        assertEquals(Set.of(PanelFixture.API), session.state().selection().ids());
        robot.interact(() -> session.select(Selection.of(PanelFixture.READING)));
        assertEquals(
                List.of(PanelFixture.READING),
                tree(robot).getSelectionModel().getSelectedItems().stream().map(TreeItem::getValue).toList());
        assertTrue(tree(robot).getRoot().getChildren().getFirst().isExpanded());
    }

    @Test
    void aNameIsTypedInPlaceAndIsOneStep(FxRobot robot) {
        robot.clickOn("api").push(KeyCode.F2);
        robot.eraseText(3).write("orders").push(KeyCode.ENTER);
        assertEquals("orders", session.state().diagram().require(PanelFixture.API).name());
        robot.interact(session::undo);
        assertEquals("api", session.state().diagram().require(PanelFixture.API).name());
    }

    @Test
    void escapeWhileTypingKeepsTheName(FxRobot robot) {
        robot.clickOn("api").push(KeyCode.F2);
        robot.eraseText(3).write("x").push(KeyCode.ESCAPE);
        assertEquals("api", session.state().diagram().require(PanelFixture.API).name());
        assertFalse(session.state().history().isDirty());
    }

    @Test
    void deleteRemovesWhatIsSelectedAndTheTreeFollows(FxRobot robot) {
        robot.clickOn("api").push(KeyCode.DELETE);
        assertEquals(List.of(PanelFixture.WEB, PanelFixture.DATA), top(robot));
        robot.interact(session::undo);
        assertEquals(List.of(PanelFixture.WEB, PanelFixture.API, PanelFixture.DATA), top(robot));
    }

    @Test
    void enterAndDoubleClickShowTheElementOnTheCanvas(FxRobot robot) {
        robot.clickOn("data").push(KeyCode.ENTER);
        robot.doubleClickOn("web");
        assertEquals(List.of(PanelFixture.DATA, PanelFixture.WEB), revealed);
    }

    @Test
    void findingsAreShownAndSpoken(FxRobot robot) {
        robot.interact(() -> PanelFixture.report(
                session, List.of(PanelFixture.tooSmall(PanelFixture.WEB)), List.of()));
        assertEquals(Set.of("web, Web server, 1 problem", "api, Web server", "data, Store"), spoken(robot));
    }

    @Test
    void whatIsTypedIntoTheSearchIsSelected(FxRobot robot) {
        robot.clickOn(".search-field").write("server").push(KeyCode.ENTER);
        assertEquals(Set.of(PanelFixture.API), session.state().selection().ids());
        robot.push(KeyCode.ENTER);
        assertEquals(Set.of(PanelFixture.WEB), session.state().selection().ids());
    }

    @Test
    void aDrawingThatBeginsEmptyFillsTheTreeLater(FxRobot robot) {
        robot.interact(() -> session.open(Diagram.empty("d2", "")));
        assertEquals(List.of(), top(robot));
        robot.interact(() -> session.open(PanelFixture.diagram()));
        assertEquals(3, tree(robot).getExpandedItemCount());
    }

    @Test
    void theTreeIsBuiltOnlyWhereSomebodyLooks() {
        var item = new OutlineItem(NodeId.CANVAS, () -> {
            throw new AssertionError("nobody has looked yet");
        });
        item.follow();
        assertEquals(NodeId.CANVAS, item.getValue());
    }
}
