package gantry.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.editor.Selection;
import gantry.model.diagram.ElementId;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How the tree follows what happens elsewhere.
@ExtendWith(ApplicationExtension.class)
final class OutlineFollowingTest {

    private final EditorSession session = PanelFixture.session();

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(new OutlinePane(session, id -> {}, () -> {}), 500, 400));
        stage.show();
    }

    @SuppressWarnings("unchecked")
    private static TreeView<ElementId> tree(FxRobot robot) {
        return robot.lookup(".tree-view").queryAs(TreeView.class);
    }

    private void report() {
        PanelFixture.report(session, List.of(PanelFixture.tooSmall(PanelFixture.API)), List.of());
    }

    @Test
    void findingsThatArriveDoNotCutOffANameThatIsTyped(FxRobot robot) {
        robot.clickOn("api").push(KeyCode.F2);
        robot.eraseText(3).write("ord");
        robot.interact(this::report);
        robot.write("ers").push(KeyCode.ENTER);
        assertEquals("orders", session.state().diagram().require(PanelFixture.API).name());
    }

    @Test
    void findingsThatArrivedMeanwhileAreShownAfterwards(FxRobot robot) {
        robot.clickOn("api").push(KeyCode.F2);
        robot.interact(this::report);
        assertTrue(tree(robot).getScene().getFocusOwner() instanceof TextField);
        robot.push(KeyCode.ESCAPE);
        assertEquals(1, robot.lookup(".tree-cell .severity-mark").queryAll().size());
    }

    @Test
    void severalSelectedElementsAreMarkedInTheirOrder(FxRobot robot) {
        robot.interact(() -> session.select(
                Selection.of(PanelFixture.DATA, PanelFixture.READING, PanelFixture.API)));
        assertEquals(
                List.of(PanelFixture.READING, PanelFixture.API, PanelFixture.DATA),
                tree(robot).getSelectionModel().getSelectedItems().stream()
                        .map(TreeItem::getValue)
                        .sorted(Comparator.comparing(ElementId::value))
                        .toList());
        assertEquals(PanelFixture.API, tree(robot).getSelectionModel().getSelectedItem().getValue());
    }
}
