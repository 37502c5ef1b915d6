package gantry.app.problems;

import gantry.model.check.Fix;
import gantry.model.check.Problem;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the links and clicks of a line do.
///
/// @param reveal goes to the place of the problem
/// @param apply  makes a fix an undo step
/// @param all    mends every finding of a problem's rule in one undo step
/// @param mute   lets a finding not count any more, for a reason
/// @param unmute lets a muted finding count again
/// @param toggle opens or closes the group of a heading
record RowActions(
        Consumer<Problem> reveal, Consumer<Fix> apply, Consumer<Problem> all, BiConsumer<Problem, String> mute,
        Consumer<Problem> unmute, Consumer<ProblemRow> toggle) {}
