package gantry.export.cloudformation;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The beginnings of the logical ids of what connections become, such as `OrdersToIngest`.
final class EdgeNames {

    private final Map<EdgeId, String> bases = new HashMap<>();

    EdgeNames(Diagram diagram, LogicalIds ids) {
        var uses = new HashMap<String, Integer>();
        for (Edge edge : diagram.edges()) {
            String base = ids.base(edge.from()) + "To" + ids.base(edge.to());
            int number = uses.merge(edge.kind() + " " + base, 1, Integer::sum);
            bases.put(edge.id(), number == 1 ? base : base + number);
        }
    }

    String base(EdgeId edge) {
        return Objects.requireNonNull(bases.get(edge));
    }
}
