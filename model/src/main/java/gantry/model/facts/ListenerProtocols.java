package gantry.model.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which protocols a listener of each type of load balancer speaks, and which target groups may stand behind it
/// (table C5 of the rule catalogue).
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html
public final class ListenerProtocols {

    private static final List<FactRow> ROWS = FactTable.load("listener-protocols").rows();

    private static final Map<String, List<String>> SPOKEN = ROWS.stream()
            .collect(Collectors.groupingBy(
                    row -> row.text("balancer"),
                    Collectors.mapping(row -> row.text("listener"), Collectors.toUnmodifiableList())));

    private static final Map<Listener, FactRow> BY_LISTENER = ROWS.stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> new Listener(row.text("balancer"), row.text("listener")), row -> row));

    private record Listener(String balancer, String protocol) {}

    private ListenerProtocols() {}

    /// What listeners speak.
    ///
    /// @param balancer `application`, `network` or `classic`
    public static List<String> spoken(String balancer) {
        return SPOKEN.getOrDefault(balancer, List.of());
    }

    /// The protocols of target groups that a listener may forward to, the usual one first; none for a Classic Load
    /// Balancer and for a protocol that listeners don't speak.
    public static List<String> groups(String balancer, String listener) {
        return row(balancer, listener).map(row -> row.texts("groups")).orElse(List.of());
    }

    /// The same for target groups whose target is another load balancer.
    public static List<String> toBalancers(String balancer, String listener) {
        return row(balancer, listener)
                .filter(row -> row.has("balancers"))
                .map(row -> row.texts("balancers"))
                .orElse(List.of());
    }

    private static Optional<FactRow> row(String balancer, String listener) {
        return Optional.ofNullable(BY_LISTENER.get(new Listener(balancer, listener)));
    }
}
