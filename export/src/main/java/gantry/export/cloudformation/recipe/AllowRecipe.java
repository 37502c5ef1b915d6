package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.connection.Peers;
import gantry.model.kinds.network.TrafficProtocol;
import java.util.Optional;
import java.util.stream.Stream;

/// A drawn group that lets in members of another one, or of itself.
///
/// Each is a resource of its own, because two groups that name each other would be a circle.
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html
final class AllowRecipe implements EdgeRecipe {

    private static final String RULE = "IngressRule";

    /// Stands for all protocols.
    private static final String ALL = "-1";

    /// As the port of ICMP it stands for all types of messages.
    private static final long ALL_TYPES = -1;

    @Override
    public String kind() {
        return AllowsFrom.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node group = EdgeRecipe.from(edge, plan);
        Node source = EdgeRecipe.to(edge, plan);
        Optional<Resource> to = plan.primary(group);
        Optional<Resource> from = plan.primary(source);
        if (to.isEmpty() || from.isEmpty() || isTwice(edge, plan)) {
            return;
        }
        if (!areNeighbours(group, source, plan)) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    edge,
                    plan.label(group) + " can't let in " + plan.label(source)
                            + ", because their VPCs aren't peered. Connect the VPCs, or enter addresses.");
            return;
        }
        Resource rule = plan.add(edge, RULE, SecurityRules.TYPE)
                .set("/GroupId", to.get().get("GroupId"))
                .set("/SourceSecurityGroupId", from.get().get("GroupId"))
                .set("/Description", "From " + plan.slug(source));
        traffic(edge, plan, rule);
    }

    private static void traffic(Edge edge, Plan plan, Resource rule) {
        switch (protocol(edge, plan)) {
            case ALL -> rule.set("/IpProtocol", ALL);
            case ICMP -> rule.set("/IpProtocol", TrafficProtocol.ICMP.value())
                    .set("/FromPort", ALL_TYPES)
                    .set("/ToPort", ALL_TYPES);
            case TCP, UDP -> rule.set("/IpProtocol", protocol(edge, plan).value())
                    .set("/FromPort", first(edge, plan))
                    .set("/ToPort", last(edge, plan));
        }
    }

    private static TrafficProtocol protocol(Edge edge, Plan plan) {
        return plan.usable(edge, AllowsFrom.PROTOCOL).orElse(TrafficProtocol.TCP);
    }

    private static long first(Edge edge, Plan plan) {
        return plan.usable(edge, AllowsFrom.FROM_PORT).orElseThrow();
    }

    private static long last(Edge edge, Plan plan) {
        return plan.usable(edge, AllowsFrom.TO_PORT).orElseThrow();
    }

    /// EC2 refuses the same rule twice.
    private static boolean isTwice(Edge edge, Plan plan) {
        return rules(EdgeRecipe.from(edge, plan), EdgeRecipe.to(edge, plan), plan)
                .anyMatch(other -> protocol(edge, plan) == protocol(other, plan)
                        && first(edge, plan) == first(other, plan)
                        && last(edge, plan) == last(other, plan));
    }

    /// The connections by which `group` lets in `source` and that are exported.
    private static Stream<Edge> rules(Node group, Node source, Plan plan) {
        return plan.topology()
                .edgesFrom(group, AllowsFrom.ID)
                .filter(edge -> edge.to().equals(source.id()) && plan.find(edge, RULE).isPresent());
    }

    private static boolean areNeighbours(Node group, Node source, Plan plan) {
        Node one = plan.topology().vpc(group).orElseThrow();
        Node other = plan.topology().vpc(source).orElseThrow();
        return one.id().equals(other.id())
                || plan.topology().targets(one, Peers.ID).contains(other)
                || plan.topology().sources(one, Peers.ID).contains(other);
    }

    /// Whether a drawn rule of `group` lets members of `source` call TCP ports.
    static boolean covers(Node group, Node source, SecurityRules.Ports ports, Plan plan) {
        return rules(group, source, plan).anyMatch(edge -> switch (protocol(edge, plan)) {
            case ALL -> true;
            case TCP -> first(edge, plan) <= ports.first() && ports.last() <= last(edge, plan);
            case UDP, ICMP -> false;
        });
    }
}
