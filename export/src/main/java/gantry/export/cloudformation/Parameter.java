package gantry.export.cloudformation;

import gantry.model.diagram.ElementId;

/// One parameter of a template: a value that differs between environments.
///
/// @param name  its logical id
/// @param owner the element whose value it is
/// @param group the heading under which the console shows it
/// @param facts what stands in the template: type, default, description and limits
public record Parameter(String name, ElementId owner, String group, Block facts) {

    public Intrinsic ref() {
        return new Intrinsic.Ref(name);
    }
}
