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

    private static final String OF_AWS = "::aws:policy/";

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

    /// Whether AWS keeps the policy with this ARN. What is in a policy of the user's own isn't known here.
    public static boolean isOfAws(String arn) {
        return arn.contains(OF_AWS);
    }

    /// The name of the policy with this ARN.
    public static String name(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
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
