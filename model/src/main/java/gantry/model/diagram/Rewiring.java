package gantry.model.diagram;

import gantry.model.geometry.Anchor;
import gantry.model.geometry.Way;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;

/// Changes what a connection that is there joins and means. Pure functions; whether the change is legal isn't asked here,
/// see [ConnectionRules] and [#without].
///
/// Values stay as far as the new kind has properties for them, muted findings as long as the kind stays. The line is
/// found anew between other nodes, but an end whose node stays keeps its place there.
public final class Rewiring {

    private final Catalogue catalogue;

    public Rewiring(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The diagram without the connection, so that it isn't counted when its new ends are judged.
    public static Diagram without(Diagram diagram, EdgeId id) {
        return diagram.apply(new Draft(diagram).remove(id).diff());
    }

    /// Gives a connection the meaning of `row` between `ends`; connections that there may be only one of make way.
    public Diff connect(Diagram diagram, EdgeId id, Connection row, Edge.Ends ends) {
        var draft = new Draft(diagram);
        new ConnectionRules(catalogue).replacedBy(without(diagram, id), ends.from(), ends.to(), row)
                .forEach(rival -> draft.remove(rival.id()));
        return draft.put(rewired(diagram.require(id), row.kind(), ends)).diff();
    }

    /// Makes a connection an arrow that means nothing, which may join any two nodes; one that is such an arrow stays it.
    ///
    /// @throws IllegalStateException when the catalogue has no such kind
    public Diff annotate(Diagram diagram, EdgeId id, Edge.Ends ends) {
        Edge edge = diagram.require(id);
        String kind = Optional.of(catalogue.connection(edge.kind()))
                .filter(ConnectionKind::isFree)
                .or(catalogue::freeConnection)
                .orElseThrow(() -> new IllegalStateException("no kind of connection is free of meaning"))
                .id();
        return new Draft(diagram).put(rewired(edge, kind, ends)).diff();
    }

    private Edge rewired(Edge edge, String kind, Edge.Ends ends) {
        Way way = way(edge, ends);
        if (edge.isA(kind)) {
            return edge.withEnds(ends).withWay(way);
        }
        return new Edge(edge.id(), kind, ends, way, known(edge.values(), catalogue.connection(kind)), List.of());
    }

    private static Values known(Values values, ConnectionKind kind) {
        Values known = values;
        for (String name : values.raw().keySet()) {
            known = kind.property(name).isPresent() ? known : known.withoutRaw(name);
        }
        return known;
    }

    private static Way way(Edge edge, Edge.Ends ends) {
        if (ends.equals(edge.ends())) {
            return edge.way();
        }
        if (ends.equals(edge.reversed().ends())) {
            return edge.reversed().way();
        }
        Optional<Anchor> from = ends.from().equals(edge.from())
                ? edge.way().from()
                : ends.from().equals(edge.to()) ? edge.way().to() : Optional.empty();
        Optional<Anchor> to = ends.to().equals(edge.to())
                ? edge.way().to()
                : ends.to().equals(edge.from()) ? edge.way().from() : Optional.empty();
        return new Way(List.of(), from, to);
    }
}
