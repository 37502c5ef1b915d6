package gantry.app.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.app.theme.Appearance;
import gantry.app.theme.Looks;
import gantry.model.diagram.Diagram;
import gantry.model.kind.Icons;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class LegendViewTest {

    private final EditorSession session = PanelFixture.session();

    @Start
    void show(Stage stage) {
        session.open(Diagram.empty("blank", ""));
        stage.setScene(new Scene(new LegendView(session, new Looks(Appearance.LIGHT), new Icons()), 300, 300));
        stage.show();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".legend .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    @Test
    void anEmptyDrawingIsSaidToNeedNoLegend(FxRobot robot) {
        assertEquals(List.of(text("legend.empty")), words(robot));
        robot.interact(() -> session.open(PanelFixture.diagram()));
        assertEquals(text("legend"), words(robot).getFirst());
    }

    private static String text(String key) {
        return Texts.of(LegendView.class).get(key);
    }
}
