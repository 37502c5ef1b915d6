/// The window: [Main] is the start, and the only place that builds the objects of the program and wires them together.
/// May use every other package of the app; none of them may use this one.
@NullMarked
package gantry.app;

import org.jspecify.annotations.NullMarked;
