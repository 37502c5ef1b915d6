package gantry.app.inspector;

import gantry.app.control.PageLink;
import gantry.app.editor.EditorSession;
import gantry.app.editor.Selection;
import gantry.model.check.Problem;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kind.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands below the form: findings, connections and what the kind is about.
final class Sections extends VBox {

    private static final double GAP = 16;

    private final Section problems = new Section("Problems");
    private final Section connections = new Section("Connections");
    private final Section about = new Section("About");
    private final ConnectionLinks links;
    private final FindingView findings;

    Sections(EditorSession session, FindingView findings) {
        super(GAP);
        this.findings = findings;
        this.links = new ConnectionLinks(id -> session.select(Selection.of(id)));
        getChildren().addAll(problems, connections, about);
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
            problems.title("Problems (" + here.size() + ")");
            problems.show(keys, here.stream().map(findings::full).toList());
        }
        List<ConnectionLinks.Line> lines = subject.elements().size() == 1
                && subject.elements().getFirst() instanceof Node node
                        ? ConnectionLinks.lines(node.id(), subject.names())
                        : List.of();
        if (connections.isOutdated(lines)) {
            connections.show(lines, links.nodes(lines));
        }
        List<String> kinds = subject.elements().stream().map(Element::kind).distinct().toList();
        if (about.isOutdated(kinds)) {
            about.show(kinds, kinds.size() == 1 ? about(subject.kinds().getFirst()) : List.of());
        }
    }

    private static List<javafx.scene.Node> about(Kind kind) {
        var nodes = new ArrayList<javafx.scene.Node>();
        if (!kind.about().isEmpty()) {
            var text = new Label(kind.about());
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            nodes.add(text);
        }
        if (!kind.source().isEmpty()) {
            nodes.add(new PageLink("Read the official page", URI.create(kind.source())));
        }
        return nodes;
    }
}
