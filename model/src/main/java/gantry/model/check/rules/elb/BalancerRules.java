package gantry.model.check.rules.elb;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about load balancers, listeners and target groups, one per line.
public final class BalancerRules {

    public static final List<Rule> ALL = List.of(
            new DistinctAvailabilityZones(),
            new InternetFacingPublicSubnets(),
            new TargetContainerAndPort());

    private BalancerRules() {}
}
