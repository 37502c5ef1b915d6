/// Layers and legend: cards above the canvas that say what colours and lines mean, and hide what isn't wanted.
///
/// Entry types: [gantry.app.layers.LayersPane] and [gantry.app.layers.LegendView]. Uses the editor, the canvas's surface
/// and the model's layers.
/// To add a sort of layer: give it a name in `Layers` of the model and a line in [gantry.app.layers.LayerEntry].
@NullMarked
package gantry.app.layers;

import org.jspecify.annotations.NullMarked;
