package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.identity.IamRole;
import java.util.List;
import java.util.function.UnaryOperator;

/// Task definitions, functions and service accounts should not share the role of their code.
public final class SeparateRolePerWorkload implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "iam/separate-role-per-workload",
            "One role per workload",
            Severity.WARNING,
            "A role holds the permissions of code. When several tasks, functions or service accounts share one, each "
                    + "of them may do what any of them needs, so a hole in the least important one opens the data of all. "
                    + "Roles cost nothing: give each its own.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node role : context.nodes(IamRole.ID)) {
            context.token().throwIfCancelled();
            List<RoleUse> uses = RoleUse.of(context.catalogue(), context.diagram(), role).stream()
                    .filter(use -> use.needed().isOfCode())
                    .toList();
            List<Node> users = uses.stream().map(RoleUse::user).distinct().toList();
            if (users.size() > 1) {
                List<EdgeId> moved = uses.stream()
                        .filter(use -> !use.user().equals(users.getFirst()))
                        .map(use -> use.edge().id())
                        .toList();
                String names = Wording.names(context, users);
                report.at(role)
                        .with(users.toArray(Node[]::new))
                        .fix(new Fix(
                                "Give each a role of its own",
                                now -> splitAll(now, context.catalogue(), role, moved)))
                        .say(names + " share the role " + Wording.quoted(context, role)
                                + ": each may do everything that the others may do.");
            }
        }
    }

    private static Diff splitAll(Diagram start, Catalogue catalogue, Node role, List<EdgeId> moved) {
        var copies = new RoleCopies(catalogue);
        Diff all = Diff.NONE;
        Diagram now = start;
        for (EdgeId edge : moved) {
            Diff step = copies.split(now, role.id(), List.of(edge), UnaryOperator.identity());
            all = all.then(step);
            now = now.apply(step);
        }
        return all;
    }
}
