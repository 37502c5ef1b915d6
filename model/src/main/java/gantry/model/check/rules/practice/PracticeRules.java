package gantry.model.check.rules.practice;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about good practice across services, one per line.
public final class PracticeRules {

    public static final List<Rule> ALL = List.of(
            new LatestImageTag(),
            new MissingHealthCheck(),
            new MissingLogging(),
            new PlaintextSecret(),
            new PrivilegedContainer(),
            new SingleAvailabilityZone(),
            new SingleReplica());

    private PracticeRules() {}
}
