package gantry.model.kind;

import java.util.List;
import java.util.Optional;

/// What a kind may look at when it describes one of its nodes: the node's values and those around it.
public interface Sight {

    Values values();

    /// The values of the frame around the node; empty on the canvas.
    Optional<Values> parent();

    /// The values of the nodes that connections of this kind lead to, in the order of their ids.
    List<Values> targets(String connectionKind);

    /// The values of the nodes that connections of this kind come from, in the order of their ids.
    List<Values> sources(String connectionKind);

    /// The values of the node of this kind that a reference names; empty when there is no such node.
    default Optional<Values> referenced(String nodeKind, String id) {
        return Optional.empty();
    }

    /// Whether a connection of this kind leads to a node of `nodeKind`.
    default boolean leadsTo(String connectionKind, String nodeKind) {
        return false;
    }

    /// A node that stands alone, with nothing connected.
    static Sight of(Values values) {
        return new Sight() {
            @Override
            public Values values() {
                return values;
            }

            @Override
            public Optional<Values> parent() {
                return Optional.empty();
            }

            @Override
            public List<Values> targets(String connectionKind) {
                return List.of();
            }

            @Override
            public List<Values> sources(String connectionKind) {
                return List.of();
            }
        };
    }
}
