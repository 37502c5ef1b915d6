package gantry.model.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What AWS managed policies allow, as far as checks ask for it (table C3 of the rule catalogue).
///
/// Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
public final class ManagedPolicies {

    private static final Map<String, ManagedPolicy> BY_NAME = FactTable.load("managed-policies").rows().stream()
            .map(row -> new ManagedPolicy(row.text("name"), row.text("path"), row.texts("purposes"),
                    row.texts("actions")))
            .collect(Collectors.toUnmodifiableMap(ManagedPolicy::name, Function.identity()));

    private ManagedPolicies() {}

    /// One policy that AWS keeps.
    ///
    /// @param path     what stands before the name in its ARN, such as `service-role/`; usually empty
    /// @param purposes what its holder could not do without it, such as `pull images`
    /// @param actions  the actions that matter; they may end in a star
    public record ManagedPolicy(String name, String path, List<String> purposes, List<String> actions) {

        public ManagedPolicy {
            purposes = List.copyOf(purposes);
            actions = List.copyOf(actions);
        }

        public String arn() {
            return "arn:aws:iam::aws:policy/" + path + name;
        }
    }

    /// @throws IllegalArgumentException when the table has no such policy
    public static ManagedPolicy named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no policy " + name));
    }

    /// Empty when nothing is known about the policy.
    public static Optional<ManagedPolicy> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
