package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import java.util.Collection;
import java.util.Set;

/// Gives several nodes the size of one of them. A pure function.
public final class Matching {

    private final Catalogue catalogue;

    public Matching(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Makes nodes as wide, as high, or both as `model`; their top left corners stay. Frames stay large enough for what
    /// they hold. Locked nodes and collapsed frames keep their size.
    ///
    /// @param model one of the nodes of the diagram
    /// @param axes  along which sizes are matched
    public Diff match(Diagram diagram, NodeId model, Collection<NodeId> ids, Set<Axis> axes) {
        Bounds wanted = diagram.require(model).bounds();
        var operations = new Operations(catalogue);
        Diff all = Diff.NONE;
        Diagram changed = diagram;
        for (NodeId id : ids) {
            if (changed.node(id).isEmpty() || id.equals(model)) {
                continue;
            }
            Bounds box = changed.require(id).bounds();
            Diff step = operations.resize(changed, id, new Bounds(
                    box.x(), box.y(),
                    axes.contains(Axis.HORIZONTAL) ? wanted.width() : box.width(),
                    axes.contains(Axis.VERTICAL) ? wanted.height() : box.height()));
            all = all.then(step);
            changed = changed.apply(step);
        }
        return all;
    }
}
