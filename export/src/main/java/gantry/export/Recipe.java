package gantry.export;

import gantry.model.diagram.Element;

/// How one kind of element becomes more than its property bindings say: the structure that isn't one to one.
///
/// @param <P> the plan of the target that recipes add resources to
public interface Recipe<P> {

    /// The id of the node or connection kind that it is for.
    String kind();

    /// Adds to `plan` what `element` becomes, and reports there what can't be expressed.
    void expand(Element element, P plan);
}
