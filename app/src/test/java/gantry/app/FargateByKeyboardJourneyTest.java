package gantry.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A whole web application on Fargate, drawn from nothing without ever touching the mouse.
final class FargateByKeyboardJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture window = new WindowFixture(directory);

    private final Keyboard keys = new Keyboard(window.robot());

    /// Adds an element beside what is selected, and names it.
    private void add(String kind, String name) {
        keys.press(KeyCode.SLASH).type(kind).press(KeyCode.ENTER).type(name).press(KeyCode.ENTER);
    }

    /// Connects what is selected, and selects it again.
    private void connect(String target) {
        keys.press(KeyCode.C).type(target).press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        outwards();
    }

    /// The same where the window asks what the connection means.
    private void connect(String target, String meaning) {
        keys.press(KeyCode.C).type(target).press(KeyCode.ENTER);
        int line = OnScreen.choices(keys.robot()).indexOf(meaning);
        assertTrue(line >= 0, () -> meaning + " isn't offered for " + target + ": " + window.state().overlay().hint()
                + window.state().selection() + window.state().tool());
        keys.repeat(line, KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        outwards();
    }

    /// Selects the first element of this name.
    private void find(String name) {
        keys.press(KeyCode.CONTROL, KeyCode.F).type(name).press(KeyCode.ESCAPE);
    }

    /// Finds the list of ports in the inspector, adds one, and comes back.
    private void mapPort() {
        keys.press(KeyCode.F6).press(KeyCode.TAB).type("port map");
        for (int step = 0; step < 9 && !isAddButton(); step++) {
            keys.press(KeyCode.TAB);
        }
        keys.press(KeyCode.SPACE).type("80").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertTrue(window.canvas().isFocused());
    }

    private boolean isAddButton() {
        return window.canvas().getScene().getFocusOwner() instanceof Button button
                && button.getText().equals("Add port mapping");
    }

    private void outwards() {
        keys.press(KeyCode.ALT, KeyCode.UP);
    }

    private void drawNetwork() {
        add("region", "region");
        add("vpc", "main");
        for (String subnet : List.of("public-a", "public-b", "private-a", "private-b")) {
            add("subnet", subnet);
        }
    }

    private void drawStores() {
        add("ecr repository", "shop/web");
        add("ecr repository", "shop/api");
        add("dynamodb table", "orders");
        keys.press(KeyCode.SLASH).type("log group").press(KeyCode.ENTER);
        keys.press(KeyCode.F2).type("/shop/containers").press(KeyCode.ENTER);
    }

    private void drawTask(String name) {
        add("task definition", name);
        add("container", name);
        mapPort();
        outwards();
        connect("shop/" + name);
        connect("shop/c");
    }

    private void drawServices() {
        add("ecs cluster", "shop");
        for (String name : List.of("api", "web")) {
            add("ecs service", name);
            connect("private-a");
            connect("private-b");
            connect(name);
        }
        // Spelled on, the walk comes to the next one that is called so.
        connect("apia");
        add("service auto scaling", "web-scaling");
        connect("web");
    }

    private void drawFront() {
        find("main");
        add("application load balancer", "public");
        for (String target : List.of("public-a", "public-b", "web", "api")) {
            connect(target);
        }
        add("client", "Visitors");
        connect("public");
    }

    private void drawRoles() {
        add("iam role", "shop-execution");
        // In the first field Down chooses the kind that stands there anyway, and then the next one.
        keys.press(KeyCode.ENTER).repeat(2, KeyCode.DOWN).press(KeyCode.ESCAPE);
        connect("web", "Execution role");
        connect("api", "Execution role");
        add("iam role", "api-task");
        connect("api", "Task role");
    }

    @Test
    void theSampleIsDrawnWithKeysOnlyAndUndone() throws IOException {
        drawNetwork();
        outwards();
        outwards();
        drawStores();
        drawTask("web");
        drawTask("api");
        connect("orders");
        drawServices();
        drawFront();
        drawRoles();
        Diagram drawn = window.state().diagram();
        FargateSample.assertIsDrawn(drawn);
        keys.repeat((int) window.state().history().revision(), KeyCode.CONTROL, KeyCode.Z);
        FargateSample.assertIsUndone(window);
    }
}
