package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Values;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One thing on the canvas, immutable; a frame is a node whose kind holds children.
///
/// @param traits what is true for it whatever its kind
public record Node(
        NodeId id,
        String kind,
        String name,
        Placement placement,
        Set<Trait> traits,
        Values values,
        List<Suppression> suppressions)
        implements Element {

    public Node {
        suppressions = List.copyOf(suppressions);
        traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
        if (id.equals(NodeId.CANVAS) || id.equals(placement.parent())) {
            throw new IllegalArgumentException("a node can't be the canvas or its own parent: " + id);
        }
    }

    /// A node without traits.
    public Node(
            NodeId id, String kind, String name, Placement placement, Values values, List<Suppression> suppressions) {
        this(id, kind, name, placement, Set.of(), values, suppressions);
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

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public boolean isA(String kindId) {
        return kind.equals(kindId);
    }

    public Node withName(String changed) {
        return new Node(id, kind, changed, placement, traits, values, suppressions);
    }

    public Node withPlacement(Placement changed) {
        return new Node(id, kind, name, changed, traits, values, suppressions);
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

    /// With one trait set or taken away.
    public Node with(Trait trait, boolean isOn) {
        if (traits.contains(trait) == isOn) {
            return this;
        }
        Set<Trait> changed = EnumSet.noneOf(Trait.class);
        changed.addAll(traits);
        if (isOn) {
            changed.add(trait);
        } else {
            changed.remove(trait);
        }
        return new Node(id, kind, name, placement, changed, values, suppressions);
    }

    @Override
    public NodeKind kindIn(Catalogue catalogue) {
        return catalogue.node(kind);
    }

    @Override
    public Node withValues(Values changed) {
        return new Node(id, kind, name, placement, traits, changed, suppressions);
    }

    @Override
    public Node withSuppressions(List<Suppression> changed) {
        return new Node(id, kind, name, placement, traits, values, changed);
    }
}
