package gantry.app.rulebook;

import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A sample drawing of a rule.
///
/// @param problems what this rule finds in it
record Example(Path file, Diagram diagram, List<Problem> problems) {

    Example {
        problems = List.copyOf(problems);
    }

    /// How much there is to look at.
    int size() {
        return diagram.nodes().size() + diagram.edges().size();
    }

    /// How many elements are not the same in both, wherever they stand.
    int distance(Example other) {
        Map<ElementId, Object> own = contents();
        Map<ElementId, Object> others = other.contents();
        long alike = own.entrySet().stream()
                .filter(entry -> entry.getValue().equals(others.get(entry.getKey())))
                .count();
        return (int) (own.size() + others.size() - 2 * alike);
    }

    private Map<ElementId, Object> contents() {
        Map<ElementId, Object> contents = new HashMap<>();
        diagram.nodes().forEach(node -> contents.put(node.id(), content(node)));
        diagram.edges().forEach(edge -> contents.put(edge.id(), content(edge)));
        return contents;
    }

    private static List<Object> content(Element element) {
        return switch (element) {
            case Node node -> List.of(node.kind(), node.name(), node.parent(), node.values());
            case Edge edge -> List.of(edge.kind(), edge.ends(), edge.values());
        };
    }
}
