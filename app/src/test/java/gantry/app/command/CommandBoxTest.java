package gantry.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class CommandBoxTest {

    private final List<String> ran = new ArrayList<>();
    private final Button before = new Button("Before");
    private final Button canvas = new Button("Canvas");
    private final CommandBox box = new CommandBox(canvas::requestFocus);
    private final Scene scene = new Scene(new VBox(before, canvas, box), 600, 600);

    @Start
    void show(Stage stage) {
        stage.setScene(scene);
        stage.show();
        open();
    }

    private void open() {
        canvas.requestFocus();
        box.open(List.of(command("Align"), command("Group"), command("Tidy")), "Type.");
    }

    private Command command(String title) {
        return new Command(title, "", "", Group::new, () -> true, () -> ran.add(title));
    }

    @SuppressWarnings("unchecked")
    private static List<String> offered(FxRobot robot) {
        return robot.lookup(".list-view").queryAs(ListView.class).getItems().stream()
                .map(each -> ((Command) each).title())
                .toList();
    }

    @Test
    void whatWasRunLastStandsFirst(FxRobot robot) {
        robot.write("tidy").push(KeyCode.ENTER);
        robot.interact(this::open);
        assertEquals(List.of("Tidy", "Align", "Group"), offered(robot));
        robot.write("gr").push(KeyCode.ENTER);
        robot.interact(this::open);
        assertEquals(List.of("Group", "Tidy", "Align"), offered(robot));
        assertEquals(List.of("Tidy", "Group"), ran);
    }

    @Test
    void whatTakesTheFocusKeepsIt(FxRobot robot) {
        robot.interact(before::requestFocus);
        assertFalse(box.isVisible());
        assertEquals(before, scene.getFocusOwner());
    }
}
