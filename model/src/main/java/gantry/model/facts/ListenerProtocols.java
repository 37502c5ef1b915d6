package gantry.model.facts;

import java.util.List;
import java.util.Optional;

/// Which protocols a listener of each type of load balancer speaks, and which target groups may stand behind it
/// (table C5 of the rule catalogue).
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html
public final class ListenerProtocols {

    private static final List<FactRow> ROWS = FactTable.load("listener-protocols").rows();

    private ListenerProtocols() {}

    /// What listeners speak.
    ///
    /// @param balancer `application`, `network` or `classic`
    public static List<String> spoken(String balancer) {
        return ROWS.stream()
                .filter(row -> row.text("balancer").equals(balancer))
                .map(row -> row.text("listener"))
                .toList();
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
        return ROWS.stream()
                .filter(row -> row.text("balancer").equals(balancer) && row.text("listener").equals(listener))
                .findFirst();
    }
}
