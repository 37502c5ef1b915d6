package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.RoleChange;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.facts.LambdaReaders;
import gantry.model.facts.ManagedPolicies;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.topology.Permissions;
import java.util.List;

/// Lambda reads queues and streams with the role of the function, which must allow it.
public final class PollSourcePermission implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/poll-source-permission",
            "Permission to read the source",
            Severity.ERROR,
            "Queues and streams don't call a function: Lambda fetches their messages on its behalf, with the function's "
                    + "execution role. When the role may not read the source, AWS refuses the trigger. For each sort of "
                    + "source there is a managed policy with exactly the actions that are needed.",
            "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (LambdaReaders.Reader reader : LambdaReaders.ALL) {
            for (Node source : context.nodes(reader.kind())) {
                context.token().throwIfCancelled();
                context.topology()
                        .edgesFrom(source, reader.connection())
                        .forEach(edge -> check(context, report, reader, edge));
            }
        }
    }

    private static void check(CheckContext context, Report report, LambdaReaders.Reader reader, Edge edge) {
        Node source = context.diagram().require(edge.from());
        Node function = context.diagram().require(edge.to());
        context.topology().executionRole(function).filter(PollSourcePermission::fits).ifPresent(role -> {
            List<String> missing = missing(role, reader);
            if (!missing.isEmpty()) {
                report.at(edge)
                        .with(role, function, source)
                        .fix(Fixes.change(
                                "Attach " + reader.policy() + " to " + Wording.quoted(context, role),
                                role.id(),
                                values -> RoleChange.attach(values, ManagedPolicies.named(reader.policy()))))
                        .fix(RoleChange.grant(role))
                        .say("Lambda reads " + Wording.full(context, source) + " for "
                                + Wording.quoted(context, function) + " with the role " + Wording.quoted(context, role)
                                + ", which doesn't allow " + Wording.and(missing) + ".");
            }
        });
    }

    private static List<String> missing(Node role, LambdaReaders.Reader reader) {
        var permissions = new Permissions(role);
        return reader.actions().stream()
                .filter(each -> permissions.lacking(each, reader.policies()).size() == each.size())
                .map(List::getFirst)
                .toList();
    }

    /// Another rule says when a role isn't meant for functions at all.
    private static boolean fits(Node role) {
        return role.values().value(IamRole.ROLE_KIND) == RoleKind.LAMBDA_EXECUTION;
    }
}
