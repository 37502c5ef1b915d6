package gantry.app.inspector;

import gantry.app.editor.EditorSession;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.model.check.Problem;
import gantry.model.diagram.Node;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// What stands below the form: findings, connections and what the kind is good for.
final class Sections extends VBox {

    private static final Texts TEXTS = Texts.of(Sections.class);

    private static final double GAP = 16;

    private final Section problems = new Section(TEXTS.get("problems"));
    private final Section connections = new Section(TEXTS.get("connections"));
    private final ExplainSection explain;
    private final BecomesSection becomes;
    private final ConnectionLinks links;
    private final FindingView findings;

    Sections(EditorSession session, FindingView findings, InspectorMemory memory, BecomesSection becomes) {
        super(GAP);
        this.findings = findings;
        this.becomes = becomes;
        this.links = new ConnectionLinks(id -> session.select(Selection.of(id)));
        this.explain = new ExplainSection(memory);
        getChildren().addAll(problems, connections, becomes, explain);
    }

    /// @param all the findings of the drawing
    void show(Subject subject, List<Problem> all) {
        List<Problem> here = subject.elements().size() == 1
                ? all.stream()
                        .filter(problem -> problem.elements().contains(subject.ids().getFirst()))
                        .toList()
                : List.of();
        List<List<String>> keys = here.stream().map(FindingView::key).toList();
        if (problems.isOutdated(keys)) {
            problems.title(TEXTS.get("problems.count", here.size()));
            problems.show(keys, here.stream().map(findings::full).toList());
        }
        List<ConnectionLinks.Line> lines = subject.elements().size() == 1
                && subject.elements().getFirst() instanceof Node node
                        ? ConnectionLinks.lines(node.id(), subject.names())
                        : List.of();
        if (connections.isOutdated(lines)) {
            connections.show(lines, links.nodes(lines));
        }
        becomes.show(
                subject.elements().size() == 1 ? Optional.of(subject.ids().getFirst()) : Optional.empty(),
                subject.names().diagram());
        explain.show(subject);
    }
}
