package gantry.model.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Collects changes to a diagram and hands them out as one [Diff]; used by one thread while an operation is computed.
///
/// Questions are answered from the changed state.
public final class Draft {

    private final Diagram base;
    private final Map<ElementId, Optional<Element>> changed = new LinkedHashMap<>();
    private Header header;
    private int nextNumber;

    public Draft(Diagram base) {
        this.base = base;
        this.header = base.header();
    }

    public Optional<Node> node(NodeId id) {
        return element(id).map(Node.class::cast);
    }

    private Optional<Element> element(ElementId id) {
        return changed.getOrDefault(id, base.element(id));
    }

    /// Adds the element or replaces the one with its id.
    public Draft put(Element element) {
        changed.put(element.id(), Optional.of(element));
        return this;
    }

    /// Removes the element; nothing happens when there is none. Connections and children must be removed as well.
    public Draft remove(ElementId id) {
        changed.put(id, Optional.empty());
        return this;
    }

    public Draft put(Header changedHeader) {
        header = changedHeader;
        return this;
    }

    /// An id that neither the diagram nor this draft uses.
    public NodeId newNodeId() {
        NodeId id;
        do {
            id = new NodeId("n" + number());
        } while (isTaken(id));
        return id;
    }

    public EdgeId newEdgeId() {
        EdgeId id;
        do {
            id = new EdgeId("e" + number());
        } while (isTaken(id));
        return id;
    }

    private boolean isTaken(ElementId id) {
        return changed.containsKey(id) || base.element(id).isPresent();
    }

    private int number() {
        if (nextNumber == 0) {
            nextNumber = base.nodes().size() + base.edges().size();
        }
        return ++nextNumber;
    }

    /// All changes so far, without those that change nothing.
    public Diff diff() {
        var changes = new ArrayList<Change>();
        if (!header.equals(base.header())) {
            changes.add(new Change.OfHeader(base.header(), header));
        }
        changed.forEach((id, after) -> Diff.change(base.element(id), after).ifPresent(changes::add));
        return new Diff(changes);
    }
}
