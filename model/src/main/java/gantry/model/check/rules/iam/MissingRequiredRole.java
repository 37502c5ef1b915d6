package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.RoleSupply;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.ClusterRole;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.NodeRole;
import gantry.model.kinds.connection.PodExecutionRole;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;

/// What AWS creates only together with a role has one.
public final class MissingRequiredRole implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "iam/missing-required-role",
            "Required role missing",
            Severity.ERROR,
            "Functions, EKS clusters, their nodes and their Fargate profiles act in your account: they write logs, "
                    + "create network interfaces, pull images. AWS lets them do so only with a role that you hand over "
                    + "when you create them, and refuses the request without one.",
            "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html")
            .silencing(
                    "iam/missing-resource-permission",
                    "iam/missing-baseline-permissions",
                    "ecr/private-image-pull-permission");

    /// Who needs a role, the connection that gives it, and what people call it.
    private record Need(String kind, String connection, RoleKind role, String title) {}

    private static final List<Need> NEEDS = List.of(
            new Need(LambdaFunction.ID, ExecutionRole.ID, RoleKind.LAMBDA_EXECUTION, "execution role"),
            new Need(EksCluster.ID, ClusterRole.ID, RoleKind.EKS_CLUSTER, "cluster role"),
            new Need(ManagedNodeGroup.ID, NodeRole.ID, RoleKind.EKS_NODE, "node role"),
            new Need(SelfManagedNodes.ID, NodeRole.ID, RoleKind.EKS_NODE, "node role"),
            new Need(FargateProfile.ID, PodExecutionRole.ID, RoleKind.EKS_FARGATE_POD, "pod execution role"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Need need : NEEDS) {
            for (Node node : context.nodes(need.kind())) {
                context.token().throwIfCancelled();
                if (context.topology().edgesTo(node, need.connection()).findAny().isEmpty()) {
                    say(context, report, need, node);
                }
            }
        }
    }

    private static void say(CheckContext context, Report report, Need need, Node node) {
        RoleSupply role = RoleSupply.of(need.connection(), need.role());
        String title = (need.title().startsWith("e") ? "an " : "a ") + need.title();
        report.at(node)
                .fix(new Fix(
                        "Add " + title + " for " + Wording.quoted(context, node),
                        now -> role.add(now, context.catalogue(), node.id())))
                .say(Wording.full(context, node) + " has no " + need.title()
                        + ", without which AWS doesn't create it. Connect one.");
    }
}
