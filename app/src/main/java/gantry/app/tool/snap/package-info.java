/// Where dragged boxes jump to: lines shared with neighbours, equal gaps, equal sizes, the grid; and what shows why.
///
/// Entry types: [gantry.app.tool.snap.Surroundings], what is there, and [gantry.app.tool.snap.Snapping], which answers for
/// one step of a gesture. Uses the scene and the overlay's plain records. Every answer follows from the place alone, so
/// that nothing flickers. To add something that pulls: offer its pulls in `Snapping` and show it in `Guides` or beside.
@NullMarked
package gantry.app.tool.snap;

import org.jspecify.annotations.NullMarked;
