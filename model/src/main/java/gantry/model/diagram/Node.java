package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import java.util.List;

/// One thing on the canvas, immutable; a frame is a node whose kind holds children.
public record Node(
        NodeId id, String kind, String name, Placement placement, Values values, List<Suppression> suppressions)
        implements Element {

    public Node {
        suppressions = List.copyOf(suppressions);
        if (id.equals(NodeId.CANVAS) || id.equals(placement.parent())) {
            throw new IllegalArgumentException("a node can't be the canvas or its own parent: " + id);
        }
    }

    public NodeId parent() {
        return placement.parent();
    }

    public Bounds bounds() {
        return placement.bounds();
    }

    public int z() {
        return placement.z();
    }

    public boolean isA(String kindId) {
        return kind.equals(kindId);
    }

    public Node withName(String changed) {
        return new Node(id, kind, changed, placement, values, suppressions);
    }

    public Node withPlacement(Placement changed) {
        return new Node(id, kind, name, changed, values, suppressions);
    }

    public Node withBounds(Bounds changed) {
        return withPlacement(new Placement(parent(), changed, z()));
    }

    public Node withParent(NodeId changed) {
        return withPlacement(new Placement(changed, bounds(), z()));
    }

    public Node withZ(int changed) {
        return withPlacement(new Placement(parent(), bounds(), changed));
    }

    @Override
    public Node withValues(Values changed) {
        return new Node(id, kind, name, placement, changed, suppressions);
    }

    @Override
    public Node withSuppressions(List<Suppression> changed) {
        return new Node(id, kind, name, placement, values, changed);
    }
}
