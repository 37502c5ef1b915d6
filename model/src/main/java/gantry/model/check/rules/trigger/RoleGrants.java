package gantry.model.check.rules.trigger;

import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.identity.Effect;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the statements and managed policies of a drawn role allow.
///
/// Resources are not looked at. What stands in a policy of the user's own isn't known here: it gets the benefit of the
/// doubt.
record RoleGrants(Node role) {

    private static final String OF_AWS = "::aws:policy/";

    private static final String EVERYTHING = "AdministratorAccess";

    /// Separates actions of which one is enough.
    private static final String OR = "\\|";

    /// Those of `actions` that nothing allows; none when the role grants what its connections need.
    ///
    /// @param policies the names of managed policies that allow all of them
    List<String> missing(List<String> actions, List<String> policies) {
        if (role.values().value(IamRole.GRANT_FROM_CONNECTIONS) || holds(policies)) {
            return List.of();
        }
        List<Pattern> allowed = allowed();
        return actions.stream()
                .filter(action -> Stream.of(action.split(OR)).noneMatch(each -> matches(allowed, each)))
                .map(action -> action.split(OR)[0])
                .toList();
    }

    private boolean holds(List<String> policies) {
        return role.values().effective(IamRole.MANAGED_POLICIES).orElse(List.of()).stream()
                .anyMatch(policy -> !policy.contains(OF_AWS)
                        || name(policy).equals(EVERYTHING)
                        || policies.contains(name(policy)));
    }

    private static String name(String policy) {
        return policy.substring(policy.lastIndexOf('/') + 1);
    }

    private List<Pattern> allowed() {
        return role.values().effective(IamRole.STATEMENTS).orElse(List.of()).stream()
                .filter(statement -> statement.value(Statement.EFFECT) == Effect.ALLOW)
                .flatMap(statement -> statement.effective(Statement.ACTIONS).orElse(List.of()).stream())
                .map(RoleGrants::pattern)
                .toList();
    }

    private static Pattern pattern(String action) {
        String quoted = Pattern.quote(action).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(quoted, Pattern.CASE_INSENSITIVE);
    }

    private static boolean matches(List<Pattern> allowed, String action) {
        return allowed.stream().anyMatch(pattern -> pattern.matcher(action).matches());
    }

    /// The values of the role with a managed policy of AWS more.
    ///
    /// @param path the end of its ARN, such as `service-role/AWSLambdaSQSQueueExecutionRole`
    static Values attach(Values values, String path) {
        var policies = new ArrayList<>(values.effective(IamRole.MANAGED_POLICIES).orElse(List.of()));
        String arn = "arn:aws:iam::aws:policy/" + path;
        if (!policies.contains(arn)) {
            policies.add(arn);
        }
        return values.with(IamRole.MANAGED_POLICIES, policies);
    }
}
