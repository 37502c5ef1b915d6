package gantry.model.kinds.balancing;

import java.util.List;

/// The kinds of load balancers.
public final class LoadBalancers {

    public static final List<String> IDS = List.of(
            ApplicationLoadBalancer.ID, NetworkLoadBalancer.ID, ClassicLoadBalancer.ID);

    private LoadBalancers() {}
}
