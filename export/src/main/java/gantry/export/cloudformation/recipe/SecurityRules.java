package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;

/// Rules that let members of one security group reach those of another.
final class SecurityRules {

    private SecurityRules() {}

    /// @param edge the connection that needs the rule; one rule per port
    static void allow(Plan plan, Edge edge, Resource from, Resource to, long port) {
        plan.add(edge, "Ingress" + port, "AWS::EC2::SecurityGroupIngress")
                .set("/GroupId", to.get("GroupId"))
                .set("/IpProtocol", "tcp")
                .set("/FromPort", port)
                .set("/ToPort", port)
                .set("/SourceSecurityGroupId", from.get("GroupId"))
                .set("/Description", "From " + plan.slug(EdgeRecipe.from(edge, plan)));
    }
}
