package gantry.model.check;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import java.util.function.Function;

/// One click that mends a problem.
///
/// @param label  what happens, such as `Set memory to 2048 MiB`; also the name of the undo step
/// @param change computes the diff for the diagram as it is at the click; [Diff#NONE] when nothing is left to mend
public record Fix(String label, Function<Diagram, Diff> change) {}
