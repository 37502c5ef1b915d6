/// Work beside the JavaFX thread, and the only place that hands results back to it.
///
/// Entry type: [gantry.app.jobs.Jobs]. Uses the model, the layout, the editor and motion only.
/// To add a piece of background work: call [gantry.app.jobs.Jobs#latest] with a channel name of its own.
@NullMarked
package gantry.app.jobs;

import org.jspecify.annotations.NullMarked;
