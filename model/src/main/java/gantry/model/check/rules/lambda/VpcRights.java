package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.rules.RoleChange;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.facts.ManagedPolicies;
import gantry.model.topology.Permissions;
import java.util.List;

/// Whether the drawn role of a function may create network interfaces. A derived role always may.
record VpcRights(CheckContext context, Report report) {

    /// From https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
    private static final List<String> NEEDED = List.of(
            "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface");

    private static final String POLICY = "AWSLambdaVPCAccessExecutionRole";

    /// Policies of AWS that allow it as well.
    private static final List<String> LARGER = List.of(
            "PowerUserAccess", "AmazonEC2FullAccess", "AWSLambdaENIManagementAccess");

    void check(Node function) {
        context.topology().executionRole(function).ifPresent(role -> {
            List<String> missing = new Permissions(role).lacking(NEEDED, LARGER);
            if (!missing.isEmpty()) {
                say(function, role, missing);
            }
        });
    }

    private void say(Node function, Node role, List<String> missing) {
        report.at(function)
                .with(role)
                .fix(Fixes.change(
                        "Attach " + POLICY,
                        role.id(),
                        values -> RoleChange.attach(values, ManagedPolicies.named(POLICY))))
                .fix(RoleChange.grant(role))
                .say(Wording.full(context, function) + " stands in a VPC, but its role "
                        + Wording.quoted(context, role) + " doesn't allow " + Wording.and(missing) + "; attach "
                        + POLICY
                        + ".");
    }
}
