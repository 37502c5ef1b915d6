package gantry.model.check.rules.general;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about any node or connection, one per line.
public final class GeneralRules {

    public static final List<Rule> ALL = List.of(
            new HealthCheckValues(),
            new IncompleteResource(),
            new MinDesiredMax(),
            new SameRegion(),
            new ScheduleExpressions(),
            new UnsupportedConnection(),
            new ValidUniqueName());

    private GeneralRules() {}
}
