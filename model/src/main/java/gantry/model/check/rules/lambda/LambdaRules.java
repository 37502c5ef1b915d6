package gantry.model.check.rules.lambda;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about functions, one per line.
public final class LambdaRules {

    public static final List<Rule> ALL = List.of(
            new ContainerImagePackage(),
            new DeprecatedRuntime(),
            new FunctionConfigurationQuotas(),
            new FunctionTimeoutLimit(),
            new ImageWithoutRuntimeApi(),
            new SnapstartRequirements(),
            new UnsupportedRuntime(),
            new VpcConfiguration(),
            new VpcWithoutInternetAccess(),
            new ZipRuntimeAndHandler());

    private LambdaRules() {}
}
