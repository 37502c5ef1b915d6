package gantry.model.diagram;

import gantry.model.geometry.Bounds;

/// Where a node stands.
///
/// @param parent the frame it stands in, or [NodeId#CANVAS]
/// @param bounds in absolute world units, not relative to the parent
/// @param z      the place among its siblings: higher is painted later; equal ones in the order of the diagram
public record Placement(NodeId parent, Bounds bounds, int z) {}
