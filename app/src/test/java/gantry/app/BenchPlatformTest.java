package gantry.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.glass.ui.bench.FileDialogAnswers;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The test toolkit itself: what the tests of the window rely on must work without a display.
@ExtendWith(ApplicationExtension.class)
final class BenchPlatformTest {

    private final List<String> events = new ArrayList<>();
    private Pane pane;
    private TextField field;

    @Start
    void show(Stage stage) {
        pane = new Pane();
        field = new TextField();
        pane.setPrefSize(600, 400);
        stage.setScene(new Scene(new VBox(pane, field)));
        stage.show();
    }

    @AfterEach
    void forgetAnswers() {
        FileDialogAnswers.clear();
    }

    @Test
    void aDragReachesTheNodeThatWasPressed(FxRobot robot) {
        pane.setOnMousePressed(event -> events.add("press"));
        pane.setOnMouseDragged(event -> {
            if (events.getLast().equals("press")) {
                events.add("drag " + event.isPrimaryButtonDown());
            }
        });
        pane.setOnMouseReleased(event -> events.add("release"));
        robot.moveTo(pane).press(MouseButton.PRIMARY).moveBy(80, 40).release(MouseButton.PRIMARY);
        assertEquals(List.of("press", "drag true", "release"), events);
    }

    @Test
    void aHeldShiftIsSeenByAClick(FxRobot robot) {
        pane.setOnMouseClicked(event -> events.add("shift " + event.isShiftDown()));
        robot.press(KeyCode.SHIFT).clickOn(pane).release(KeyCode.SHIFT).clickOn(pane);
        assertEquals(List.of("shift true", "shift false"), events);
    }

    @Test
    void theWheelScrollsWithItsModifiers(FxRobot robot) {
        pane.setOnScroll(event -> events.add(Math.signum(event.getDeltaY()) + " " + event.isControlDown()));
        robot.moveTo(pane).press(KeyCode.CONTROL).scroll(1, VerticalDirection.UP).release(KeyCode.CONTROL);
        assertEquals(List.of("1.0 true"), events);
    }

    @Test
    void typedTextArrivesInTheFocusedField(FxRobot robot) {
        robot.clickOn(field).write("grün").push(KeyCode.BACK_SPACE);
        assertEquals("grü", field.getText());
    }

    @Test
    void dragAndDropCarriesItsText(FxRobot robot) {
        pane.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("orders");
            pane.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        field.setOnDragOver(event -> event.acceptTransferModes(TransferMode.COPY));
        field.setOnDragDropped(event -> {
            events.add(event.getDragboard().getString());
            event.setDropCompleted(true);
        });
        pane.setOnDragDone(event -> events.add("done " + event.getTransferMode()));
        robot.drag(pane).dropTo(field);
        assertEquals(List.of("orders", "done COPY"), events);
    }

    @Test
    void aWindowThatReachesBeyondTheScreenIsPainted(FxRobot robot) throws Throwable {
        var content = new Pane();
        Stage corner = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            var stage = new Stage();
            stage.setScene(new Scene(content, 300, 200));
            stage.setX(-50);
            stage.setY(-50);
            stage.show();
            return stage;
        });
        for (int colour = 0; colour < 3; colour++) {
            String style = "-fx-background-color: hsb(%d, 50%%, 50%%)".formatted(colour);
            robot.interact(() -> content.setStyle(style));
            var painted = new CompletableFuture<Void>();
            robot.interact(() -> content.getScene().addPostLayoutPulseListener(() -> painted.complete(null)));
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, painted);
            WaitForAsyncUtils.waitForFxEvents();
        }
        robot.interact(corner::close);
        WaitForAsyncUtils.checkException();
    }

    @Test
    void aFileDialogClosesWithThePreparedAnswer() {
        FileDialogAnswers.choose(Path.of("a.gantry.json"));
        assertEquals("a.gantry.json", chosenFile());
        assertEquals("nothing", chosenFile());
    }

    private String chosenFile() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            File chosen = new FileChooser().showOpenDialog(pane.getScene().getWindow());
            return chosen == null ? "nothing" : chosen.getName();
        });
    }
}
