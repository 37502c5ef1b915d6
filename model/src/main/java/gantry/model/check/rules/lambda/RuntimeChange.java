package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.diagram.Node;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.LambdaRuntimes;
import java.util.Optional;

/// Moves functions to runtimes that AWS supports.
final class RuntimeChange {

    private RuntimeChange() {}

    /// To the runtime that follows the one that is set; empty when none does.
    static Optional<Fix> newer(CheckContext context, Node function) {
        return LambdaRuntimes.successor(function.values().value(LambdaFunction.RUNTIME), context.today())
                .map(newer -> Fixes.set(
                        "Set runtime to " + newer, function.id(), LambdaFunction.RUNTIME, newer));
    }
}
