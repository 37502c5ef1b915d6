package gantry.export.cloudformation;

import gantry.model.diagram.ElementId;

/// Which part of the diagram a resource stands for.
///
/// @param element the node or connection that it came from
/// @param role    what it is to that element, such as `Service` or `ExecutionRole`; unique within the element
public record Owner(ElementId element, String role) {}
