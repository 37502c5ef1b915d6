package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.identity.Effect;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whether the drawn role of a function may create network interfaces. A derived role always may.
record VpcRights(CheckContext context, Report report) {

    /// From https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
    private static final List<String> NEEDED = List.of(
            "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface");

    private static final String POLICY = "AWSLambdaVPCAccessExecutionRole";
    private static final String ARN = "arn:aws:iam::aws:policy/service-role/" + POLICY;

    /// Policies of AWS that allow it as well.
    private static final List<String> LARGER = List.of(
            "AdministratorAccess", "PowerUserAccess", "AmazonEC2FullAccess", "AWSLambdaENIManagementAccess");

    void check(Node function) {
        context.topology().executionRole(function)
                .filter(role -> !role.values().value(IamRole.GRANT_FROM_CONNECTIONS))
                .filter(role -> !hasPolicy(role))
                .ifPresent(role -> {
                    List<String> missing = NEEDED.stream().filter(action -> !isAllowed(role, action)).toList();
                    if (!missing.isEmpty()) {
                        say(function, role, missing);
                    }
                });
    }

    private void say(Node function, Node role, List<String> missing) {
        report.at(function)
                .with(role)
                .fix(Fixes.change("Attach " + POLICY, role.id(), values -> {
                    var policies = new ArrayList<>(values.effective(IamRole.MANAGED_POLICIES).orElse(List.of()));
                    if (!policies.contains(ARN)) {
                        policies.add(ARN);
                    }
                    return values.with(IamRole.MANAGED_POLICIES, policies);
                }))
                .fix(Fixes.set("Grant what the connections need", role.id(), IamRole.GRANT_FROM_CONNECTIONS, true))
                .say(Wording.full(context, function) + " stands in a VPC, but its role "
                        + Wording.quoted(context, role) + " doesn't allow " + Wording.and(missing) + "; attach "
                        + POLICY
                        + ".");
    }

    /// What is in a policy of the user's own isn't known here, so it gets the benefit of the doubt.
    private static boolean hasPolicy(Node role) {
        return role.values().effective(IamRole.MANAGED_POLICIES).orElse(List.of()).stream().anyMatch(policy -> {
            String name = policy.substring(policy.lastIndexOf('/') + 1);
            return !policy.contains("::aws:policy/") || name.equals(POLICY) || LARGER.contains(name);
        });
    }

    private static boolean isAllowed(Node role, String action) {
        return role.values().effective(IamRole.STATEMENTS).orElse(List.of()).stream()
                .filter(statement -> statement.value(Statement.EFFECT) == Effect.ALLOW)
                .flatMap(statement -> statement.effective(Statement.ACTIONS).orElse(List.of()).stream())
                .anyMatch(pattern -> matches(pattern, action));
    }

    /// In actions, `*` stands for anything:
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
    private static boolean matches(String pattern, String action) {
        String form = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE).matcher(action).matches();
    }
}
