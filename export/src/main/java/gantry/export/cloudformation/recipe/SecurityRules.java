package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.SecurityRule;
import java.util.List;
import java.util.Optional;

/// Rules that let members of one security group reach those of another.
final class SecurityRules {

    static final String TYPE = "AWS::EC2::SecurityGroupIngress";
    private static final String EGRESS = "AWS::EC2::SecurityGroupEgress";

    private SecurityRules() {}

    /// TCP ports, both included.
    record Ports(long first, long last) {

        static Ports only(long port) {
            return new Ports(port, port);
        }

        /// How roles of resources name them.
        String word() {
            return first == last ? String.valueOf(first) : first + "x" + last;
        }
    }

    /// Lets one end of a connection call the other. A drawn group that several connections share gets a rule once, and
    /// none where a drawn rule allows the same.
    ///
    /// @param edge the connection that needs the rule; one rule per port
    static void allow(Plan plan, Edge edge, Resource from, Resource to, long port) {
        if (SecurityGroups.node(plan, to).isPresent()) {
            allowOnce(plan, edge, from, to, Ports.only(port));
        } else {
            letOut(plan, from, to, Ports.only(port));
            rule(plan, edge, plan.add(edge, "Ingress" + port, TYPE), from, to, Ports.only(port));
        }
    }

    /// Like [#allow], for a group that connections share: the rule belongs to what the group belongs to.
    static void allowOnce(Plan plan, Edge edge, Resource from, Resource to, Ports ports) {
        letOut(plan, from, to, ports);
        if (!(to.owner().element() instanceof NodeId id)) {
            throw new IllegalArgumentException(to.logicalId() + " belongs to no node");
        }
        Node owner = plan.diagram().require(id);
        boolean isCovered = SecurityGroups.node(plan, from)
                .filter(source -> owner.isA(SecurityGroup.ID) && AllowRecipe.covers(owner, source, ports, plan))
                .isPresent();
        String role = "Ingress" + ports.word() + "From" + from.logicalId();
        if (!isCovered && plan.find(owner, role).isEmpty()) {
            rule(plan, edge, plan.add(owner, role, TYPE), from, to, ports);
        }
    }

    /// A drawn group that doesn't let everything out lets out at least what its connections need.
    ///
    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html
    private static void letOut(Plan plan, Resource from, Resource to, Ports ports) {
        Optional<Node> closed = SecurityGroups.node(plan, from)
                .filter(group -> plan.usable(group, SecurityGroup.EGRESS).orElse(List.of()).stream()
                        .noneMatch(SecurityRule::isAny));
        String role = "Egress" + ports.word() + "To" + to.logicalId();
        closed.filter(group -> plan.find(group, role).isEmpty()).ifPresent(group -> plan.add(group, role, EGRESS)
                .set("/GroupId", from.get("GroupId"))
                .set("/IpProtocol", "tcp")
                .set("/FromPort", ports.first())
                .set("/ToPort", ports.last())
                .set("/DestinationSecurityGroupId", to.get("GroupId")));
    }

    private static void rule(Plan plan, Edge edge, Resource rule, Resource from, Resource to, Ports ports) {
        rule.set("/GroupId", to.get("GroupId"))
                .set("/IpProtocol", "tcp")
                .set("/FromPort", ports.first())
                .set("/ToPort", ports.last())
                .set("/SourceSecurityGroupId", from.get("GroupId"))
                .set("/Description", "From " + plan.slug(EdgeRecipe.from(edge, plan)));
    }
}
