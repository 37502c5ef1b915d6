/// The drawing as immutable data, the diffs that change it, and the operations that compute such diffs.
///
/// Entry types: [gantry.model.diagram.Diagram], [gantry.model.diagram.Diff] and [gantry.model.diagram.Operations].
/// Uses geometry and kind; knows neither selection nor files.
/// To add an operation: write a static function in an operations class that returns a [gantry.model.diagram.Diff].
@NullMarked
package gantry.model.diagram;

import org.jspecify.annotations.NullMarked;
