package gantry.model.diagram;

import gantry.model.geometry.Point;
import gantry.model.kind.Values;
import java.util.List;

/// One connection between two nodes, immutable.
///
/// @param bends the corners that the user placed by hand, in world units, from source to target; empty for automatic
public record Edge(
        EdgeId id, String kind, Ends ends, List<Point> bends, Values values, List<Suppression> suppressions)
        implements Element {

    /// The two nodes that a connection joins; the same node twice is allowed.
    public record Ends(NodeId from, NodeId to) {}

    public Edge {
        bends = List.copyOf(bends);
        suppressions = List.copyOf(suppressions);
    }

    /// A connection without bends, values and muted findings.
    public static Edge of(EdgeId id, String kind, NodeId from, NodeId to) {
        return new Edge(id, kind, new Ends(from, to), List.of(), Values.EMPTY, List.of());
    }

    public NodeId from() {
        return ends.from();
    }

    public NodeId to() {
        return ends.to();
    }

    public boolean isA(String kindId) {
        return kind.equals(kindId);
    }

    public Edge withBends(List<Point> changed) {
        return new Edge(id, kind, ends, changed, values, suppressions);
    }

    /// The same connection drawn the other way round.
    public Edge reversed() {
        return new Edge(id, kind, new Ends(to(), from()), bends.reversed(), values, suppressions);
    }

    @Override
    public Edge withValues(Values changed) {
        return new Edge(id, kind, ends, bends, changed, suppressions);
    }

    @Override
    public Edge withSuppressions(List<Suppression> changed) {
        return new Edge(id, kind, ends, bends, values, changed);
    }
}
