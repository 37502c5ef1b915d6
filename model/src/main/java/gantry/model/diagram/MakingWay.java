package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Pushes aside what stands beside frames that have grown, so that nothing is covered: whatever stood to the right moves
/// right by as much as the frame grew there, whatever stood below moves down.
final class MakingWay {

    private final Operations operations;

    MakingWay(Catalogue catalogue) {
        operations = new Operations(catalogue);
    }

    /// What `step` does to `before`, and the pushes that it makes necessary.
    Diff after(Diagram before, Diff step) {
        Diagram now = before.apply(step);
        Diff all = step;
        Map<NodeId, Bounds> old = new LinkedHashMap<>();
        before.nodes().forEach(node -> old.put(node.id(), node.bounds()));
        // Pushes let the frames around grow in their turn, so this goes from the inside out.
        for (NodeId id : insideOut(before)) {
            Diff push = push(now, id, old.getOrDefault(id, now.require(id).bounds()));
            now = now.apply(push);
            all = all.then(push);
        }
        return all;
    }

    private static List<NodeId> insideOut(Diagram before) {
        var frames = new ArrayList<>(before.nodes().stream()
                .filter(node -> !before.children(node.id()).isEmpty())
                .toList());
        frames.sort(Comparator.comparingInt((Node node) -> -before.ancestors(node.id()).size()));
        return frames.stream().map(Node::id).toList();
    }

    private Diff push(Diagram now, NodeId id, Bounds was) {
        Node frame = now.require(id);
        Bounds is = frame.bounds();
        if (is.equals(was)) {
            return Diff.NONE;
        }
        Diff all = Diff.NONE;
        Diagram pushed = now;
        for (Node sibling : now.children(frame.parent())) {
            Point way = sibling.id().equals(id) ? new Point(0, 0) : way(sibling.bounds(), was, is);
            if (!way.equals(new Point(0, 0))) {
                Diff move = operations.move(pushed, List.of(sibling.id()), way.x(), way.y());
                pushed = pushed.apply(move);
                all = all.then(move);
            }
        }
        return all;
    }

    private static Point way(Bounds sibling, Bounds was, Bounds is) {
        if (sibling.x() >= was.right()) {
            return new Point(is.right() - was.right(), 0);
        }
        if (sibling.y() >= was.bottom()) {
            return new Point(0, is.bottom() - was.bottom());
        }
        if (sibling.right() <= was.x()) {
            return new Point(is.x() - was.x(), 0);
        }
        return sibling.bottom() <= was.y() ? new Point(0, is.y() - was.y()) : new Point(0, 0);
    }
}
