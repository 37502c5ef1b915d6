package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.VpcSubnets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// In which subnets the AWS Load Balancer Controller finds room for load balancers.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html
final class BalancerSubnets {

    private static final String PUBLIC_TAG = "kubernetes.io/role/elb";
    private static final String PRIVATE_TAG = "kubernetes.io/role/internal-elb";

    /// Both spellings of the tags count.
    private static final Set<String> ON = Set.of("1", "");

    private final CheckContext context;
    private final Map<NodeId, List<Node>> byVpc = new HashMap<>();

    BalancerSubnets(CheckContext context) {
        this.context = context;
    }

    /// What a load balancer asks for.
    ///
    /// @param isPublic whether it faces the internet
    /// @param zones    in how many Availability Zones it must stand
    record Wish(boolean isPublic, int zones) {

        private String tag() {
            return isPublic ? PUBLIC_TAG : PRIVATE_TAG;
        }

        private String word() {
            return isPublic ? "public" : "private";
        }
    }

    /// What is missing, and how to add it.
    record Lack(String inWords, Optional<Fix> fix) {}

    /// The VPC of a cluster: that of its first subnet.
    Optional<Node> network(Node cluster) {
        return context.topology().subnets(cluster).stream()
                .flatMap(subnet -> context.topology().vpc(subnet).stream())
                .findFirst();
    }

    Network in(Node vpc) {
        return new Network(context, vpc,
                byVpc.computeIfAbsent(vpc.id(), id -> context.topology().subnetsIn(vpc).all()));
    }

    /// One VPC with its subnets.
    record Network(CheckContext context, Node vpc, List<Node> subnets) {

        /// Empty when the wish is fulfilled.
        Optional<Lack> lack(Wish wish) {
            List<Node> fitting = subnets.stream()
                    .filter(subnet -> context.topology().isPublic(subnet) == wish.isPublic)
                    .toList();
            String where = Wording.full(context, vpc);
            if (fitting.isEmpty()) {
                return Optional.of(new Lack(where + " has no " + wish.word() + " subnet", Optional.empty()));
            }
            Set<Zone> zones = zones(fitting);
            if (zones.size() < wish.zones) {
                return Optional.of(new Lack(
                        where + " has " + wish.word() + " subnets in zone " + zones.iterator().next().label()
                                + " only, not in two zones",
                        Optional.of(add(wish, zones))));
            }
            List<Node> tagged = fitting.stream().filter(subnet -> isTagged(subnet, wish)).toList();
            if (zones(tagged).size() >= wish.zones) {
                return Optional.empty();
            }
            List<Node> bare = fitting.stream().filter(subnet -> !isTagged(subnet, wish)).toList();
            String names = Wording.names(context, bare);
            Fix tag = Fixes.changeAll("Tag " + names, bare.stream().map(Node::id).toList(),
                    values -> tagged(values, wish));
            return Optional.of(new Lack(
                    names + (bare.size() == 1 ? " has" : " have") + " no tag " + wish.tag() + "=1", Optional.of(tag)));
        }

        private static Set<Zone> zones(List<Node> subnets) {
            var zones = EnumSet.noneOf(Zone.class);
            subnets.forEach(subnet -> zones.add(VpcSubnets.zone(subnet)));
            return zones;
        }

        private static boolean isTagged(Node subnet, Wish wish) {
            return subnet.values().get(Subnet.TAGS).map(tags -> tags.get(wish.tag())).filter(ON::contains).isPresent();
        }

        private static Values tagged(Values values, Wish wish) {
            var tags = new TreeMap<>(values.get(Subnet.TAGS).orElse(Map.of()));
            tags.put(wish.tag(), "1");
            return values.with(Subnet.TAGS, tags);
        }

        private Fix add(Wish wish, Set<Zone> taken) {
            Zone free = Zone.besides(taken).findFirst().orElseThrow();
            String label = "Add a " + wish.word() + " subnet in zone " + free.label();
            return Fixes.onNode(label, vpc.id(), now -> subnet(now, wish, free).diff());
        }

        private Creation.Added subnet(Diagram now, Wish wish, Zone zone) {
            Creation.Added added = new Placing(context.catalogue()).addInside(now, vpc.id(), Subnet.ID);
            return Placing.withValues(now, added, values -> tagged(values, wish)
                    .with(Subnet.ZONE, zone)
                    .with(Subnet.PUBLIC, wish.isPublic));
        }
    }
}
