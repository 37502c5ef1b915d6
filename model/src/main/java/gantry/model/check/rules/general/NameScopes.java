package gantry.model.check.rules.general;

import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NameRule;
import gantry.model.kinds.balancing.LoadBalancers;
import gantry.model.kinds.network.Region;
import gantry.model.topology.Topology;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Which names are in use, and within what (table C1 of the rule catalogue).
final class NameScopes {

    private final Diagram diagram;
    private final Catalogue catalogue;
    private final ContainmentRules containment;
    private final Topology topology;
    private final Map<Key, Integer> uses = new HashMap<>();

    /// A name within the parent, Region or account where it must be unique.
    record Key(String sort, String scope, String name) {}

    private NameScopes(Diagram diagram, Catalogue catalogue) {
        this.diagram = diagram;
        this.catalogue = catalogue;
        this.containment = new ContainmentRules(catalogue);
        this.topology = new Topology(diagram, catalogue);
    }

    static NameScopes of(Diagram diagram, Catalogue catalogue) {
        return of(diagram, catalogue, diagram.nodes());
    }

    /// Only the names of some nodes: all those of the kinds that are asked about.
    static NameScopes of(Diagram diagram, Catalogue catalogue, Collection<Node> nodes) {
        var scopes = new NameScopes(diagram, catalogue);
        nodes.stream()
                .filter(node -> catalogue.node(node.kind()).isKnown())
                .forEach(node -> scopes.uses.merge(scopes.key(node), 1, Integer::sum));
        return scopes;
    }

    Key key(Node node) {
        return key(node, node.name());
    }

    /// What `node` would take if it were called `name`.
    Key key(Node node, String name) {
        NameRule rule = catalogue.node(node.kind()).names();
        String scope = switch (rule.scope()) {
            case PARENT -> containment.owner(diagram, node.id()).value();
            case REGION -> topology.region(node)
                    .map(region -> region.values().value(Region.CODE))
                    .orElse("");
            case NOTHING -> node.id().value();
            case ACCOUNT, WORLD -> "";
        };
        return new Key(sort(node), scope, rule.ignoreCase() ? name.toLowerCase(Locale.ROOT) : name);
    }

    /// What shares its names: nodes of one kind, and load balancers of every type.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
    private static String sort(Node node) {
        return LoadBalancers.IDS.contains(node.kind()) ? LoadBalancers.IDS.getFirst() : node.kind();
    }

    /// Whether another node has that name where `node` stands.
    boolean isTaken(Node node, String name) {
        Key key = key(node, name);
        int own = key.equals(key(node)) ? 1 : 0;
        return uses.getOrDefault(key, 0) > own;
    }
}
