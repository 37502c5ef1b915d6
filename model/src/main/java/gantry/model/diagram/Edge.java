package gantry.model.diagram;

import gantry.model.geometry.Point;
import gantry.model.geometry.Way;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Values;
import java.util.List;

/// One connection between two nodes, immutable.
///
/// @param way what the user fixed by hand about its line
public record Edge(EdgeId id, String kind, Ends ends, Way way, Values values, List<Suppression> suppressions)
        implements Element {

    /// The two nodes that a connection joins; the same node twice is allowed.
    public record Ends(NodeId from, NodeId to) {}

    public Edge {
        suppressions = List.copyOf(suppressions);
    }

    /// A connection without bends, values and muted findings.
    public static Edge of(EdgeId id, String kind, NodeId from, NodeId to) {
        return new Edge(id, kind, new Ends(from, to), Way.AUTOMATIC, Values.EMPTY, List.of());
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

    /// The corners that the user placed by hand, see [Way].
    public List<Point> bends() {
        return way.bends();
    }

    public Edge withBends(List<Point> changed) {
        return withWay(way.withBends(changed));
    }

    public Edge withWay(Way changed) {
        return new Edge(id, kind, ends, changed, values, suppressions);
    }

    /// The same connection between other nodes; what was fixed by hand about its line stays.
    public Edge withEnds(Ends changed) {
        return new Edge(id, kind, changed, way, values, suppressions);
    }

    /// The same connection drawn the other way round.
    public Edge reversed() {
        return new Edge(id, kind, new Ends(to(), from()), way.reversed(), values, suppressions);
    }

    @Override
    public ConnectionKind kindIn(Catalogue catalogue) {
        return catalogue.connection(kind);
    }

    @Override
    public Edge withValues(Values changed) {
        return new Edge(id, kind, ends, way, changed, suppressions);
    }

    @Override
    public Edge withSuppressions(List<Suppression> changed) {
        return new Edge(id, kind, ends, way, values, changed);
    }
}
