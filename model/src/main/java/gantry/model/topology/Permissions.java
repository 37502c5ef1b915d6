package gantry.model.topology;

import gantry.model.diagram.Node;
import gantry.model.facts.ActionPattern;
import gantry.model.facts.ManagedPolicies;
import gantry.model.kind.Values;
import gantry.model.kinds.identity.Effect;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What a drawn role allows, as far as the drawing tells: its managed policies and its own statements. A role that
/// grants what connections need lacks nothing, and a policy of the user's own, whose text isn't known here, gets the
/// benefit of the doubt. Resources don't count.
public final class Permissions {

    private final boolean isGranted;
    private final boolean isUnknown;
    private final boolean isEmpty;
    private final List<String> ofAws;
    private final List<ActionPattern> allowed = new ArrayList<>();
    private final List<ActionPattern> denied = new ArrayList<>();

    public Permissions(Node role) {
        Values values = role.values();
        List<String> policies = values.get(IamRole.MANAGED_POLICIES).orElse(List.of());
        List<Values> statements = values.get(IamRole.STATEMENTS).orElse(List.of());
        isGranted = values.value(IamRole.GRANT_FROM_CONNECTIONS);
        isUnknown = !policies.stream().allMatch(ManagedPolicies::isOfAws);
        isEmpty = policies.isEmpty() && statements.isEmpty();
        ofAws = policies.stream()
                .filter(ManagedPolicies::isOfAws)
                .map(ManagedPolicies::name)
                .toList();
        ofAws.stream()
                .flatMap(name -> ManagedPolicies.find(name).stream())
                .flatMap(policy -> policy.actions().stream())
                .map(ActionPattern::new)
                .forEach(allowed::add);
        statements.forEach(this::add);
    }

    private void add(Values statement) {
        List<ActionPattern> actions = statement.get(Statement.ACTIONS).orElse(List.of()).stream()
                .map(ActionPattern::new)
                .toList();
        if (statement.value(Statement.EFFECT) == Effect.ALLOW) {
            allowed.addAll(actions);
        } else if (statement.get(Statement.RESOURCES).orElse(List.of()).contains("*")) {
            denied.addAll(actions);
        }
    }

    /// Whether nothing at all is allowed.
    public boolean areEmpty() {
        return isEmpty && !isGranted;
    }

    /// Those of `actions` that nothing allows.
    ///
    /// @param generous the names of managed policies of AWS that allow all of them besides much that isn't known here
    public List<String> lacking(List<String> actions, Collection<String> generous) {
        boolean isGenerous = ofAws.stream().anyMatch(generous::contains);
        return isGranted || isGenerous ? List.of() : actions.stream().filter(action -> !allow(action)).toList();
    }

    /// Whether the role may do all of this.
    public boolean allow(List<String> actions) {
        return isGranted || actions.stream().allMatch(this::allow);
    }

    private boolean allow(String action) {
        return (isUnknown || allowed.stream().anyMatch(pattern -> pattern.covers(action)))
                && denied.stream().noneMatch(pattern -> pattern.covers(action));
    }
}
