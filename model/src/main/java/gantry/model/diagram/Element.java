package gantry.model.diagram;

import gantry.model.kind.Catalogue;
import gantry.model.kind.Kind;
import gantry.model.kind.Values;
import java.util.List;

/// A node or a connection: something with an identity, a kind and values.
public sealed interface Element permits Node, Edge {

    ElementId id();

    /// The id of its kind, see [gantry.model.kind.Catalogue].
    String kind();

    /// What the catalogue says about its kind.
    Kind kindIn(Catalogue catalogue);

    Values values();

    /// The findings that the user muted here.
    List<Suppression> suppressions();

    Element withValues(Values changed);

    Element withSuppressions(List<Suppression> changed);
}
