package gantry.model.check.rules.lambda;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about functions, one per line.
public final class LambdaRules {

    public static final List<Rule> ALL = List.of(
            new DeprecatedRuntime(),
            new FunctionTimeoutLimit(),
            new UnsupportedRuntime());

    private LambdaRules() {}
}
