package gantry.app.problems;

import gantry.app.control.Muting;
import gantry.model.check.Fix;
import gantry.model.check.Problem;
import java.util.function.Consumer;

/// What the links and clicks of a line do.
///
/// @param reveal   goes to the place of the problem
/// @param apply    makes a fix an undo step
/// @param all      mends every finding of a problem's rule in one undo step
/// @param muting   lets findings not count, and count again
/// @param keepKeys gives the keys to the list, before a link goes away that has them
/// @param toggle   opens or closes the group of a heading
record RowActions(
        Consumer<Problem> reveal, Consumer<Fix> apply, Consumer<Problem> all, Muting muting, Runnable keepKeys,
        Consumer<ProblemRow> toggle) {

    void mute(Problem problem, String reason) {
        keepKeys.run();
        muting.mute(problem, reason);
    }

    void unmute(Problem problem) {
        keepKeys.run();
        muting.unmute(problem);
    }
}
