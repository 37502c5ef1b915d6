package gantry.model.diagram;

import java.util.ArrayList;
import java.util.List;

/// When a node is painted: the way to it from the canvas.
record PaintPlace(List<Node> way) implements Comparable<PaintPlace> {

    static PaintPlace of(Diagram diagram, Node node) {
        List<Node> way = new ArrayList<>(diagram.ancestors(node.id()).reversed());
        way.add(node);
        return new PaintPlace(way);
    }

    Node node() {
        return way.getLast();
    }

    /// A frame comes before what stands in it; siblings come by `z`, then by id.
    @Override
    public int compareTo(PaintPlace other) {
        for (int i = 0; i < Math.min(way.size(), other.way.size()); i++) {
            Node mine = way.get(i);
            Node theirs = other.way.get(i);
            int order = mine.z() == theirs.z() ? mine.id().compareTo(theirs.id())
                    : Integer.compare(mine.z(), theirs.z());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(way.size(), other.way.size());
    }
}
