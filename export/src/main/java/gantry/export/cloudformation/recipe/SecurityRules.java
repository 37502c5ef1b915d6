package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.SecurityRule;
import java.util.List;
import java.util.Optional;

/// Rules that let members of one security group reach those of another.
final class SecurityRules {

    static final String TYPE = "AWS::EC2::SecurityGroupIngress";
    private static final String EGRESS = "AWS::EC2::SecurityGroupEgress";

    private SecurityRules() {}

    /// Lets one end of a connection call the other. A drawn group that several connections share gets a rule once, and
    /// none where a drawn rule allows the same.
    ///
    /// @param edge the connection that needs the rule; one rule per port
    static void allow(Plan plan, Edge edge, Resource from, Resource to, long port) {
        Optional<Node> source = SecurityGroups.node(plan, from);
        Optional<Node> target = SecurityGroups.node(plan, to);
        source.ifPresent(group -> letOut(plan, group, to, port));
        if (target.isEmpty()) {
            rule(plan, edge, plan.add(edge, "Ingress" + port, TYPE), from, to, port);
            return;
        }
        boolean isCovered = source.filter(group -> AllowRecipe.covers(target.get(), group, port, plan)).isPresent();
        String role = "Ingress" + port + "From" + from.logicalId();
        if (!isCovered && plan.find(target.get(), role).isEmpty()) {
            rule(plan, edge, plan.add(target.get(), role, TYPE), from, to, port);
        }
    }

    /// A drawn group that doesn't let everything out lets out at least what its connections need.
    ///
    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html
    private static void letOut(Plan plan, Node group, Resource to, long port) {
        boolean isOpen = plan.usable(group, SecurityGroup.EGRESS).orElse(List.of()).stream()
                .anyMatch(SecurityRule::isAny);
        String role = "Egress" + port + "To" + to.logicalId();
        if (!isOpen && plan.find(group, role).isEmpty()) {
            plan.add(group, role, EGRESS)
                    .set("/GroupId", plan.primary(group).orElseThrow().get("GroupId"))
                    .set("/IpProtocol", "tcp")
                    .set("/FromPort", port)
                    .set("/ToPort", port)
                    .set("/DestinationSecurityGroupId", to.get("GroupId"));
        }
    }

    private static void rule(Plan plan, Edge edge, Resource rule, Resource from, Resource to, long port) {
        rule.set("/GroupId", to.get("GroupId"))
                .set("/IpProtocol", "tcp")
                .set("/FromPort", port)
                .set("/ToPort", port)
                .set("/SourceSecurityGroupId", from.get("GroupId"))
                .set("/Description", "From " + plan.slug(EdgeRecipe.from(edge, plan)));
    }
}
