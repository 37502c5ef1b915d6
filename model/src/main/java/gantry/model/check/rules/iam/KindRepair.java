package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.List;

/// Gives uses of a role the kind of role that they need: the role itself changes when it has no other uses, else they
/// get a copy.
record KindRepair(CheckContext context, Node role, RoleKind needed, List<RoleUse> misuses) {

    Fix fix() {
        List<RoleUse> all = RoleUse.of(context.catalogue(), context.diagram(), role);
        return all.size() == misuses.size() ? change() : copy();
    }

    private Fix change() {
        return Fixes.change("Make it a role of the kind " + needed.label(), role.id(), this::forUses);
    }

    private Fix copy() {
        List<EdgeId> edges = misuses.stream().map(use -> use.edge().id()).toList();
        var copies = new RoleCopies(context.catalogue());
        return new Fix(
                "Give " + Wording.quoted(context, misuses.getFirst().user()) + " a copy of the kind " + needed.label(),
                now -> copies.split(now, role.id(), edges, this::forUses));
    }

    private Values forUses(Values values) {
        Values changed = values.with(IamRole.ROLE_KIND, needed);
        List<String> trusted = values.get(IamRole.TRUST).orElse(List.of());
        boolean isTrusted = misuses.stream().map(RoleUse::principal).allMatch(trusted::contains);
        return isTrusted ? changed : changed.without(IamRole.TRUST);
    }
}
