package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.SecurityGroup;
import java.util.Optional;

/// Puts a drawn security group into its VPC; [SecurityGroups] gives it to what it protects.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
final class SecurityGroupRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return SecurityGroup.ID;
    }

    @Override
    public void expand(Node group, Plan plan) {
        Optional<Resource> vpc = plan.topology().vpc(group).flatMap(plan::primary);
        if (vpc.isEmpty()) {
            plan.leaveOut(group, "a security group belongs to a VPC. Move it into one.");
        } else {
            plan.primary(group)
                    .orElseThrow()
                    .set("/VpcId", vpc.get().ref())
                    .set("/Tags", Network.nameTag(plan, group, ""));
        }
    }
}
