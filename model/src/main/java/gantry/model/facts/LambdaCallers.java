package gantry.model.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The services that call functions by themselves, and as whom they must be let in (table C3b of the rule catalogue).
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
public final class LambdaCallers {

    private static final Map<String, Caller> BY_CONNECTION = FactTable.load("lambda-callers").rows().stream()
            .map(Caller::of)
            .collect(Collectors.toUnmodifiableMap(Caller::connection, caller -> caller));

    private LambdaCallers() {}

    /// @param connection the id of the kind of connection through which the service calls
    /// @param principal  the service in a permission; `*` for anybody
    /// @param actions    all of these must be allowed
    /// @param isByName   whether the service knows the caller only by a name that another account could take, so that the
    ///                   permission must name the account
    public record Caller(String connection, String principal, List<String> actions, boolean isByName) {

        public Caller {
            actions = List.copyOf(actions);
        }

        private static Caller of(FactRow row) {
            return new Caller(row.text("connection"), row.text("principal"), row.texts("actions"), row.flag("account"));
        }
    }

    /// Empty for connections through which nobody calls, or a role is used instead.
    public static Optional<Caller> of(String connection) {
        return Optional.ofNullable(BY_CONNECTION.get(connection));
    }
}
