/// Points, rectangles, routes and the spatial index, all in world units (1 unit = 1 pixel at zoom 1).
///
/// Entry types: [gantry.model.geometry.Bounds] and [gantry.model.geometry.SpatialIndex]. Uses nothing but the JDK.
/// To add a shape: write an immutable record here and test it beside it.
@NullMarked
package gantry.model.geometry;

import org.jspecify.annotations.NullMarked;
