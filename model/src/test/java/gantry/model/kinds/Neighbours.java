package gantry.model.kinds;

import gantry.model.kind.NodeKind;
import gantry.model.kind.Sight;
import gantry.model.kind.Values;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A node of tests with so many connections that leave it, by their kind.
///
/// @param targets how many connections of a kind leave the node
public record Neighbours(Values values, Map<String, Integer> targets) implements Sight {

    @Override
    public Optional<Values> parent() {
        return Optional.empty();
    }

    @Override
    public List<Values> targets(String connectionKind) {
        return Collections.nCopies(targets.getOrDefault(connectionKind, 0), Values.EMPTY);
    }

    @Override
    public List<Values> sources(String connectionKind) {
        return List.of();
    }

    /// The badges of a node with these values and no connections.
    public static List<String> badges(NodeKind kind, Values values) {
        return new Neighbours(values, Map.of()).badges(kind);
    }

    public List<String> badges(NodeKind kind) {
        return kind.badges(this).stream().map(badge -> badge.text()).toList();
    }
}
