package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.balancing.ClassicLoadBalancer;

/// The previous generation of load balancers isn't for new designs.
public final class AvoidClassicLoadBalancer implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/avoid-classic-load-balancer",
            "Avoid Classic Load Balancers",
            Severity.WARNING,
            "The Classic Load Balancer is the oldest of the three. It sends everything to one fixed port of instances: "
                    + "no routing by path, no ports chosen at start, no health checks of containers. Its successors "
                    + "do all that and get the new features.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var change = new BalancerChange(context);
        for (Node balancer : context.nodes(ClassicLoadBalancer.ID)) {
            context.token().throwIfCancelled();
            report.at(balancer)
                    .fix(change.fromClassic(balancer))
                    .say(Wording.full(context, balancer) + " is of the previous generation, with few features and "
                            + "not recommended; use an Application Load Balancer for HTTP, else a Network Load "
                            + "Balancer.");
        }
    }
}
