package gantry.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.editor.Selection;
import gantry.app.jobs.DirectJobs;
import gantry.export.Artifact;
import gantry.export.ExportResult;
import gantry.export.Exporter;
import gantry.export.SourceMap;
import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edits;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.kind.Target;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class TemplatePaneTest implements Exporter {

    private final EditorSession session = PanelFixture.session();
    private final List<ElementId> revealed = new ArrayList<>();
    private int exports;
    private TemplatePane pane;

    @Start
    void show(Stage stage) {
        pane = new TemplatePane(session, this, new DirectJobs(), id -> {
            revealed.add(id);
            session.select(Selection.of(id));
        });
        PanelFixture.show(stage, new StackPane(pane), 600, 400);
    }

    @Override
    public Target target() {
        return Target.CLOUDFORMATION;
    }

    @Override
    public List<String> formats() {
        return List.of("yaml", "json");
    }

    /// One line per node: its name.
    @Override
    public ExportResult export(Diagram diagram, String format, CancelToken token) {
        exports++;
        var text = new StringBuilder();
        var spans = new ArrayList<SourceMap.Span>();
        for (Node node : diagram.nodes()) {
            text.append(node.name()).append(":\n");
            spans.add(new SourceMap.Span("t.yaml", spans.size() + 1, spans.size() + 1, node.id(), node.name(), ""));
        }
        return new ExportResult(
                List.of(new Artifact("t.yaml", text.toString())), List.of(), new SourceMap(spans), "");
    }

    private List<String> numbers(FxRobot robot, String styleClass) {
        return robot.lookup(".line-number" + styleClass).queryAllAs(Label.class).stream()
                .filter(label -> label.getParent().isVisible())
                .map(Label::getText)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void theTextFollowsEveryStepAndMarksWhatChanged(FxRobot robot) {
        assertEquals("web:\napi:\ndata:\n", pane.view().text());
        robot.interact(
                () -> session.commit("Rename", Edits.rename(session.state().diagram(), PanelFixture.API, "shop")));
        assertEquals("web:\nshop:\ndata:\n", pane.view().text());
        assertEquals(List.of("2"), numbers(robot, ".changed"));
    }

    @Test
    void nothingIsExportedWhileThePaneIsHidden(FxRobot robot) {
        robot.interact(() -> pane.getParent().setVisible(false));
        robot.interact(
                () -> session.commit("Rename", Edits.rename(session.state().diagram(), PanelFixture.API, "shop")));
        assertEquals(1, exports);
        robot.interact(() -> pane.getParent().setVisible(true));
        assertEquals(2, exports);
    }

    @Test
    void theLinesOfWhatIsSelectedAreMarked(FxRobot robot) {
        robot.interact(() -> session.select(Selection.of(PanelFixture.API, PanelFixture.DATA)));
        assertEquals(List.of("2", "3"), numbers(robot, ".selected"));
    }

    @Test
    void aClickOnALineRevealsItsElement(FxRobot robot) {
        robot.clickOn("data");
        assertEquals(List.of(PanelFixture.DATA), revealed);
    }
}
