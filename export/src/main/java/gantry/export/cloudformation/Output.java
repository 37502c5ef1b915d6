package gantry.export.cloudformation;

import gantry.model.diagram.ElementId;

/// One output of a template: what a person wants to know once the stack stands.
public record Output(String name, ElementId owner, String description, Object value) {}
