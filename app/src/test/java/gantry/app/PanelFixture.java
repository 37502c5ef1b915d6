package gantry.app;

import atlantafx.base.theme.PrimerLight;
import gantry.app.editor.EditorSession;
import gantry.app.editor.History;
import gantry.app.editor.KeyInput;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.model.check.Checker;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Edits;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Flag;
import gantry.model.kind.LineStyle;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Option;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A small drawing of made-up kinds for the tests of the panels, so that they don't depend on any real kind.
public final class PanelFixture {

    /// A choice with two values.
    public enum Plan implements Option {
        CHEAP,
        FAST;

        @Override
        public String value() {
            return name();
        }

        @Override
        public String label() {
            return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static final Property<Long> CPU = Property.of("cpu", Whole.between(1, 64)).title("CPU").fallback(2L)
            .group("Size");
    public static final Property<Plan> PLAN = Property.of("plan", Choice.of(Plan.class)).fallback(Plan.CHEAP)
            .group("Size");
    public static final Property<Boolean> PUBLIC = Property.of("public", new Flag()).fallback(false).group("Network");
    public static final Property<Long> PORT = Property.of("port", Whole.between(1, 65_535)).required();
    public static final Property<List<Values>> PORTS = Property.of("ports", ListOf.of(Structure.of(PORT)))
            .group("Network");
    public static final Property<Map<String, String>> TAGS = Property.of("tags", new MapOf<>(Text.line(), Text.line()))
            .group("Network");

    public static final NodeKind SERVER = NodeKind.of("test.server")
            .title("Web server")
            .about("Answers requests.")
            .category(Category.ECS)
            .icon("box")
            .keywords("http", "host machine")
            .properties(CPU, PLAN, PUBLIC, PORTS, TAGS)
            .build();

    public static final NodeKind STORE = NodeKind.of("test.store")
            .title("Store")
            .about("Keeps data.")
            .category(Category.DATA)
            .icon("box")
            .keywords("database", "server side")
            .properties(CPU)
            .build();

    public static final ConnectionKind READS = ConnectionKind.of("reads", "Reads", "reads", LineStyle.ANNOTATION);
    public static final Catalogue CATALOGUE = new Catalogue(List.of(SERVER, STORE), List.of(READS));

    public static final NodeId WEB = new NodeId("n1");
    public static final NodeId API = new NodeId("n2");
    public static final NodeId DATA = new NodeId("n3");
    public static final EdgeId READING = new EdgeId("e1");

    public static final RuleInfo TOO_SMALL = RuleInfo.of(
            "practice/too-small", "Too small", Severity.ERROR, "Small servers fall over.",
            "https://docs.aws.amazon.com/a");
    public static final RuleInfo LONELY = RuleInfo.of(
            "practice/lonely", "Lonely", Severity.WARNING, "Nobody calls it.", "https://docs.aws.amazon.com/b");

    private PanelFixture() {}

    /// `web` and `api` are servers, `data` is a store, and `web` reads `data`.
    public static Diagram diagram() {
        return Diagram.of(
                new Header("d1", "Shop", Values.EMPTY),
                List.of(node(WEB, SERVER, "web"), node(API, SERVER, "api"), node(DATA, STORE, "data")),
                List.of(Edge.of(READING, READS.id(), WEB, DATA)));
    }

    /// A card on the canvas.
    public static Node node(NodeId id, NodeKind kind, String name) {
        var placement = new Placement(NodeId.CANVAS, new Bounds(0, 0, 176, 64), 0);
        return new Node(id, kind.id(), name, placement, Values.EMPTY, List.of());
    }

    public static EditorSession session() {
        return new EditorSession(CATALOGUE, diagram(), new IdleTool());
    }

    /// Shows a panel alone, in the colours of the light theme.
    public static void show(Stage stage, Parent panel, double width, double height) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(panel, width, height));
        stage.show();
    }

    /// What the next undo would take back.
    public static String undoLabel(EditorSession session) {
        return session.state().history().undoStep().map(History.Step::label).orElse("nothing");
    }

    /// A finding about the CPU of an element, with a fix that sets it to 8.
    public static Problem tooSmall(ElementId id) {
        var fix = new Fix("Set CPU to 8", diagram -> Edits.set(diagram, List.of(id), CPU, 8L));
        return new Problem(
                TOO_SMALL,
                Severity.ERROR,
                id.value() + " is too small.",
                new Location.InDiagram(id, FieldPath.of(CPU)),
                Set.of(),
                List.of(fix));
    }

    public static Problem lonely(ElementId id) {
        return Problem.of(LONELY, "Nobody calls " + id.value() + ".", new Location.InDiagram(id, FieldPath.NONE));
    }

    /// Gives findings to the session as a finished check would.
    public static void report(EditorSession session, List<Problem> problems, List<Problem> muted) {
        session.checked(session.state().diagram(), new Checker.Result(problems, muted));
    }

    private static final class IdleTool implements ToolState {

        @Override
        public String tool() {
            return "select";
        }

        @Override
        public String hint() {
            return "";
        }

        @Override
        public ToolState on(PointerInput input, EditorSession session) {
            return this;
        }

        @Override
        public ToolState on(KeyInput input, EditorSession session) {
            return this;
        }
    }
}
