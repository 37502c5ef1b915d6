package gantry.model.check.rules;

import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.diagram.Node;
import gantry.model.facts.ManagedPolicies.ManagedPolicy;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.identity.Effect;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Changes that let a drawn role do more. What it has already isn't added again.
public final class RoleChange {

    private RoleChange() {}

    /// Leaves it to the connections of its users what the role may do.
    public static Fix grant(Node role) {
        return Fixes.set("Grant what the connections need", role.id(), IamRole.GRANT_FROM_CONNECTIONS, true);
    }

    /// The values of a role with a managed policy more.
    public static Values attach(Values role, ManagedPolicy policy) {
        return attach(role, List.of(policy));
    }

    /// The values of a role with some managed policies more.
    public static Values attach(Values role, Collection<ManagedPolicy> policies) {
        return adding(role, IamRole.MANAGED_POLICIES, policies.stream().map(ManagedPolicy::arn).toList());
    }

    /// The values of a role with some statements more.
    public static Values allow(Values role, List<Values> statements) {
        return adding(role, IamRole.STATEMENTS, statements);
    }

    /// The statement that allows these actions on these resources.
    public static Values statement(List<String> actions, List<String> resources) {
        return Values.EMPTY
                .with(Statement.EFFECT, Effect.ALLOW)
                .with(Statement.ACTIONS, actions)
                .with(Statement.RESOURCES, resources);
    }

    private static <T> Values adding(Values role, Property<List<T>> property, List<T> more) {
        var all = new ArrayList<>(role.effective(property).orElse(List.of()));
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return role.with(property, all);
    }
}
