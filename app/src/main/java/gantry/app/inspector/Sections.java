package gantry.app.inspector;

import gantry.app.control.Muting;
import gantry.app.control.ProblemKey;
import gantry.app.editor.EditorSession;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.diagram.Node;
import java.util.ArrayList;
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

    /// @param checks what was found in the drawing
    void show(Subject subject, Checker.Result checks) {
        List<Problem> here = at(subject, checks.problems());
        List<Problem> muted = at(subject, checks.muted());
        List<String> reasons = muted.stream()
                .map(problem -> Muting.reason(subject.names().diagram(), problem).orElse(""))
                .toList();
        List<Object> keys = List.of(keys(here), keys(muted), reasons, findings.isLong().getAsBoolean());
        if (problems.isOutdated(keys)) {
            problems.title(TEXTS.get("problems.count", here.size()));
            List<javafx.scene.Node> shown = new ArrayList<>(here.stream().map(findings::full).toList());
            for (int i = 0; i < muted.size(); i++) {
                shown.add(findings.muted(muted.get(i), reasons.get(i)));
            }
            problems.show(keys, shown);
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

    /// The findings that concern the one element that is selected.
    private static List<Problem> at(Subject subject, List<Problem> all) {
        return subject.elements().size() == 1
                ? all.stream().filter(problem -> problem.elements().contains(subject.ids().getFirst())).toList()
                : List.of();
    }

    private static List<ProblemKey> keys(List<Problem> problems) {
        return problems.stream().map(ProblemKey::of).toList();
    }
}
