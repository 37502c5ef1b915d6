package gantry.app;

import static gantry.app.OnScreen.choose;

import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.operations.LogGroup;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.whiteboard.Client;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A whole web application on Fargate, drawn from nothing with the mouse; only names are typed.
final class FargateByMouseJourneyTest {

    private static final Catalogue CATALOGUE = Kinds.catalogue();

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture window = new WindowFixture(directory);

    private final FxRobot robot = window.robot();

    private Node named(String kind, String name) {
        List<Node> all = List.copyOf(window.state().diagram().nodes());
        return all.stream()
                .filter(node -> node.isA(kind) && node.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " is called " + name + " among "
                        + all.stream().map(Node::name).toList() + "; " + window.state().overlay().hint()));
    }

    /// Drags a kind from the palette, with its middle to a place in world units, and types a name.
    private void add(String kind, String name, double x, double y) {
        window.dragFromPalette(robot, CATALOGUE.node(kind).title(), new Point(x, y));
        new Keyboard(robot).type(name).press(KeyCode.ENTER);
        named(kind, name);
    }

    private void click(Point world) {
        MouseRobot mouse = robot.robotContext().getMouseRobot();
        mouse.move(window.onScreen(world));
        mouse.press(MouseButton.PRIMARY);
        mouse.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void drag(Point2D from, Point2D to) {
        MouseRobot mouse = robot.robotContext().getMouseRobot();
        mouse.move(from);
        mouse.press(MouseButton.PRIMARY);
        mouse.move(from.midpoint(to));
        mouse.move(to.subtract(2, 0));
        mouse.move(to);
        mouse.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Where an element is taken: a frame at its title.
    private static Point grip(Node node) {
        Bounds box = node.bounds();
        return CATALOGUE.node(node.kind()).shape().holdsChildren()
                ? new Point(box.x() + 24, box.y() + 16)
                : box.center();
    }

    private void connect(Node from, Node to) {
        click(grip(from));
        drag(window.onScreenDot(from), window.onScreen(grip(to)));
    }

    private void fit() {
        robot.clickOn("View").clickOn("Fit drawing");
    }

    private void drawNetwork() {
        add(Region.ID, "region", 700, 400);
        Bounds region = window.only(Region.ID).bounds();
        // Smaller, so that there is room to pull the corner; the rest of the drawing stands where the sample has it.
        for (int step = 0; step < 3; step++) {
            robot.clickOn("View").clickOn("Zoom out");
        }
        robot.moveTo(window.onScreen(new Point(region.right(), region.bottom())))
                .press(MouseButton.PRIMARY)
                .moveTo(window.onScreen(new Point(region.right() + 240, region.bottom() + 300)))
                .release(MouseButton.PRIMARY);
        fit();
        robot.clickOn("View").clickOn("Zoom out");
        add(Vpc.ID, "main", 680, 330);
        add(Subnet.ID, "public-a", 400, 230);
        add(Subnet.ID, "public-b", 960, 230);
        add(Subnet.ID, "private-a", 400, 460);
        add(Subnet.ID, "private-b", 960, 460);
        add(ApplicationLoadBalancer.ID, "public", 680, 340);
        add(Client.ID, "Visitors", 80, 340);
    }

    private void drawServices() {
        add(EcsCluster.ID, "shop", 500, 690);
        add(EcsService.ID, "web", 380, 660);
        add(EcsService.ID, "api", 620, 660);
        add(ServiceAutoScaling.ID, "web-scaling", 380, 755);
        for (String name : List.of("web", "api")) {
            double x = name.equals("web") ? 920 : 1220;
            add(TaskDefinition.ID, name, x, 690);
            add(Container.ID, name, x, 700);
            robot.clickOn("Add port mapping").write("80").push(KeyCode.ENTER);
        }
    }

    private void drawRest() {
        add(EcrRepository.ID, "shop/web", 920, 850);
        add(EcrRepository.ID, "shop/api", 1220, 850);
        add(DynamoDbTable.ID, "orders", 1220, 960);
        window.dragFromPalette(robot, LogGroup.KIND.title(), new Point(920, 960));
        robot.doubleClickOn(window.onScreen(window.only(LogGroup.ID).bounds().center()));
        robot.write("/shop/containers").push(KeyCode.ENTER);
        add(IamRole.ID, "shop-execution", 920, 1120);
        robot.clickOn(".inspector .combo-box").clickOn("ECS task execution");
        add(IamRole.ID, "api-task", 1220, 1120);
    }

    private void connectAll() {
        connect(named(Client.ID, "Visitors"), named(ApplicationLoadBalancer.ID, "public"));
        connectEach(named(ApplicationLoadBalancer.ID, "public"),
                named(Subnet.ID, "public-a"), named(Subnet.ID, "public-b"),
                named(EcsService.ID, "web"), named(EcsService.ID, "api"));
        for (String name : List.of("web", "api")) {
            connectEach(named(EcsService.ID, name),
                    named(Subnet.ID, "private-a"), named(Subnet.ID, "private-b"), named(TaskDefinition.ID, name));
            connectEach(named(TaskDefinition.ID, name),
                    named(EcrRepository.ID, "shop/" + name), named(LogGroup.ID, "/shop/containers"));
            connect(named(IamRole.ID, "shop-execution"), named(TaskDefinition.ID, name));
            choose(robot, "Execution role");
        }
        connect(named(EcsService.ID, "web"), named(EcsService.ID, "api"));
        connect(named(ServiceAutoScaling.ID, "web-scaling"), named(EcsService.ID, "web"));
        connect(named(TaskDefinition.ID, "api"), named(DynamoDbTable.ID, "orders"));
        connect(named(IamRole.ID, "api-task"), named(TaskDefinition.ID, "api"));
        choose(robot, "Task role");
    }

    private void connectEach(Node from, Node... targets) {
        for (Node target : targets) {
            connect(from, target);
        }
    }

    @Test
    void theSampleIsDrawnWithTheMouseAndUndone() throws IOException {
        drawNetwork();
        drawServices();
        drawRest();
        fit();
        connectAll();
        FargateSample.assertIsDrawn(window.state().diagram());
        new Keyboard(robot).repeat((int) window.state().history().revision(), KeyCode.CONTROL, KeyCode.Z);
        FargateSample.assertIsUndone(window);
    }
}
