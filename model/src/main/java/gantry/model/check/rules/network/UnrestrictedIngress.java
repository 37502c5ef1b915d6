package gantry.model.check.rules.network;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.LoadBalancers;
import gantry.model.kinds.balancing.Scheme;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.SecurityRule;
import gantry.model.kinds.network.TrafficProtocol;
import java.util.List;
import java.util.Set;

/// Only load balancers are open to the whole internet, and only where browsers knock.
public final class UnrestrictedIngress implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "network/unrestricted-ingress",
            "Open to the whole internet",
            Severity.WARNING,
            "Every public address is scanned within minutes, and a security group that allows 0.0.0.0/0 lets all of that "
                    + "through. Public traffic belongs on the load balancer, on ports 80 and 443. What stands behind it "
                    + "names the group of the load balancer as its only source, which stays right when addresses "
                    + "change.",
            "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html");

    /// HTTP and HTTPS.
    private static final Set<Long> WEB = Set.of(80L, 443L);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var ports = new RulePorts(context, report);
        for (Node group : context.nodes(SecurityGroup.ID)) {
            context.token().throwIfCancelled();
            List<Values> rules = group.values().effective(SecurityGroup.INGRESS).orElse(List.of());
            for (int index = 0; index < rules.size(); index++) {
                if (!ports.check(group, SecurityGroup.INGRESS, rules, index)) {
                    checkSource(context, report, group, index);
                }
            }
            List<Values> outgoing = group.values().effective(SecurityGroup.EGRESS).orElse(List.of());
            for (int index = 0; index < outgoing.size(); index++) {
                ports.check(group, SecurityGroup.EGRESS, outgoing, index);
            }
            checkVpc(context, report, group);
        }
        ports.checkConnections();
    }

    private static void checkSource(CheckContext context, Report report, Node group, int index) {
        Values rule = group.values().value(SecurityGroup.INGRESS).get(index);
        boolean isEverybody = rule.effective(SecurityRule.CIDR).filter(SecurityRule.EVERYWHERE::equals).isPresent();
        TrafficProtocol protocol = rule.value(SecurityRule.PROTOCOL);
        if (!isEverybody || protocol == TrafficProtocol.ICMP) {
            return;
        }
        List<Node> members = context.topology().targets(group, Protects.ID);
        long from = rule.value(SecurityRule.FROM_PORT);
        boolean isWeb = protocol == TrafficProtocol.TCP
                && WEB.contains(from)
                && rule.effective(SecurityRule.TO_PORT).orElse(from) == from;
        if (isWeb && members.stream().allMatch(UnrestrictedIngress::facesInternet)) {
            return;
        }
        Report.Finding finding = report.at(
                group, FieldPath.of(SecurityGroup.INGRESS).item(index).child(SecurityRule.CIDR));
        finding.with(members.toArray(Node[]::new));
        new NarrowSource(context).fixes(group, rule).forEach(finding::fix);
        boolean isBalanced = members.stream().anyMatch(each -> !context.topology().incomingTargets(each).isEmpty());
        finding.say(
                Wording.full(context, group) + " lets the whole internet reach " + ports(rule) + whose(context, members)
                        + "; allow only the security group of "
                        + (isBalanced ? "the load balancer" : "its callers") + " or a known block.");
    }

    private static boolean facesInternet(Node member) {
        return LoadBalancers.IDS.contains(member.kind())
                && member.values().value(ApplicationLoadBalancer.SCHEME) == Scheme.INTERNET_FACING;
    }

    private static String ports(Values rule) {
        if (rule.value(SecurityRule.PROTOCOL) == TrafficProtocol.ALL) {
            return "every port";
        }
        long from = rule.value(SecurityRule.FROM_PORT);
        long to = rule.effective(SecurityRule.TO_PORT).orElse(from);
        return from == to ? "port " + from : "the ports " + from + " to " + to;
    }

    private static String whose(CheckContext context, List<Node> members) {
        return members.isEmpty()
                ? ""
                : " of " + Wording.names(context, members);
    }

    /// What is placed in subnets by a connection is judged by the rules about services, clusters and functions.
    private static void checkVpc(CheckContext context, Report report, Node group) {
        context.topology().edgesFrom(group, Protects.ID).forEach(edge -> {
            Node member = context.diagram().require(edge.to());
            boolean isForeign = context.topology().vpc(group)
                    .flatMap(home -> context.topology().vpc(member).filter(other -> !other.equals(home)))
                    .isPresent();
            if (isForeign) {
                report.at(group)
                        .as(Severity.ERROR)
                        .with(edge, member)
                        .fix(Fixes.disconnect("Delete the connection", List.of(edge)))
                        .say(Wording.full(context, group) + " protects " + Wording.full(context, member)
                                + ", which stands in another VPC; a security group works in one VPC only.");
            }
        });
    }
}
