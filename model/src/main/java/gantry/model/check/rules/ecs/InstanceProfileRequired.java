package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.RoleSupply;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.InstanceProfile;
import gantry.model.kinds.ecs.Ec2Capacity;

/// The instances of a cluster have a role, which the agent on them acts with.
public final class InstanceProfileRequired implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/instance-profile-required",
            "Instance profile missing",
            Severity.ERROR,
            "The ECS agent on each instance calls AWS: it registers the instance, pulls images and sends logs. It has "
                    + "no keys of its own and takes the role of the instance, which is handed to it as an instance "
                    + "profile. The containers don't use that role; they have the task role.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node capacity : context.nodes(Ec2Capacity.ID)) {
            if (context.topology().edgesTo(capacity, InstanceProfile.ID).findAny().isEmpty()) {
                var finding = report.at(capacity);
                RoleSupply.INSTANCES.drawn(context)
                        .ifPresent(role -> finding.fix(Fixes.connect(
                                "Use the role " + Wording.quoted(context, role),
                                context.catalogue(),
                                InstanceProfile.ID,
                                role.id(),
                                capacity.id())));
                finding.fix(Fixes.onNode(
                        "Add a role for the instances",
                        capacity.id(),
                        now -> RoleSupply.INSTANCES.add(now, context.catalogue(), capacity.id())))
                        .say(Wording.full(context, capacity) + " has no instance profile, so the ECS agent on the "
                                + "instances can't join the cluster, pull images or send logs. Connect a role to it.");
            }
        }
    }
}
