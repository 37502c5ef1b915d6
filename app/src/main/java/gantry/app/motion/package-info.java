/// Movement on screen: what moves, how fast, and whether it moves at all.
///
/// Entry types: [gantry.app.motion.Glide] and [gantry.app.motion.Motion]. Uses the model and the settings; only
/// [gantry.app.motion.FxPulse] knows the toolkit's animations. To let something else move: a path like
/// [gantry.app.motion.Glide], played by a [gantry.app.motion.Pulse], at once when [gantry.app.motion.Motion] says so.
@NullMarked
package gantry.app.motion;

import org.jspecify.annotations.NullMarked;
