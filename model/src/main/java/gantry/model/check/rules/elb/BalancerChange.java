package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.HealthCheckProtocol;
import gantry.model.kinds.balancing.TargetGroup;
import gantry.model.kinds.balancing.TargetProtocol;
import gantry.model.kinds.balancing.TargetType;
import gantry.model.kinds.connection.Forwards;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.VpcSubnets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Makes a load balancer one of another type, with its name, place and connections.
final class BalancerChange {

    private static final long HTTPS_PORT = 443;
    private static final int LEAST_ZONES = 2;

    private final CheckContext context;
    private final Placement placement;

    BalancerChange(CheckContext context) {
        this.context = context;
        this.placement = new Placement(context, context.topology());
    }

    /// The change to an Application Load Balancer; empty when there are not two zones for it to stand in.
    Optional<Fix> toApplication(Node balancer) {
        Map<Zone, Node> wanted = new EnumMap<>(Zone.class);
        placement.subnets(balancer).forEach(subnet -> wanted.putIfAbsent(VpcSubnets.zone(subnet), subnet));
        if (wanted.size() < LEAST_ZONES) {
            context.topology()
                    .vpc(balancer)
                    .or(() -> wanted.values().stream().findFirst().flatMap(context.topology()::vpc))
                    .ifPresent(vpc -> addZones(wanted, vpc, BalancerType.isInternetFacing(balancer)));
        }
        if (wanted.size() < LEAST_ZONES) {
            return Optional.empty();
        }
        Fix place = Placement.fix("", balancer, wanted.values());
        return Optional.of(fix("Make it an Application Load Balancer", balancer, BalancerType.APPLICATION, now -> {
            Diff moved = place.change().apply(now);
            return now.apply(moved);
        }));
    }

    private void addZones(Map<Zone, Node> wanted, Node vpc, boolean isPublic) {
        for (Node subnet : placement.onePerZone(vpc, isPublic)) {
            if (wanted.size() < LEAST_ZONES) {
                wanted.putIfAbsent(VpcSubnets.zone(subnet), subnet);
            }
        }
    }

    Fix toNetwork(Node balancer) {
        return fix("Make it a Network Load Balancer", balancer, BalancerType.NETWORK, UnaryOperator.identity());
    }

    /// The type that serves the listeners of a Classic Load Balancer; where that is an Application Load Balancer but no
    /// second zone is there, a Network Load Balancer serves them too.
    Fix fromClassic(Node balancer) {
        boolean isWeb = BalancerType.CLASSIC.listenersOf(balancer).stream()
                .allMatch(each -> BalancerType.APPLICATION.spoken().contains(each.protocol()));
        return (isWeb ? toApplication(balancer) : Optional.<Fix>empty()).orElseGet(() -> toNetwork(balancer));
    }

    private Fix fix(String label, Node balancer, BalancerType type, UnaryOperator<Diagram> first) {
        String before = balancer.kind();
        String certificate = Certificates.placeholder(context, balancer);
        return new Fix(label, now -> {
            if (now.node(balancer.id()).filter(node -> node.isA(before)).isEmpty()) {
                return Diff.NONE;
            }
            Diagram placed = first.apply(now);
            Draft draft = new Draft(now);
            placed.edgesFrom(balancer.id()).stream()
                    .filter(edge -> now.edge(edge.id()).isEmpty())
                    .forEach(draft::put);
            now.edgesFrom(balancer.id()).stream()
                    .filter(edge -> placed.edge(edge.id()).isEmpty())
                    .forEach(edge -> draft.remove(edge.id()));
            change(draft, now, balancer.id(), new Wish(type, certificate));
            return draft.diff();
        });
    }

    /// @param certificate for listeners that need one and have none
    private record Wish(BalancerType type, String certificate) {}

    private void change(Draft draft, Diagram now, NodeId id, Wish wish) {
        Node node = now.require(id);
        draft.put(new Node(
                id,
                wish.type().kind(),
                node.name(),
                node.placement(),
                node.traits(),
                values(node, wish),
                node.suppressions()));
        for (Edge edge : now.edgesFrom(id)) {
            if (edge.isA(Targets.ID)) {
                draft.put(edge.withValues(forTarget(edge.values(), wish.type())));
            } else if (edge.isA(Forwards.ID)) {
                draft.node(edge.to())
                        .filter(group -> group.isA(TargetGroup.ID))
                        .ifPresent(group -> draft.put(group.withValues(forGroup(group.values(), wish.type()))));
            }
        }
    }

    /// Everything that the new kind knows as well, and its listeners.
    private Values values(Node node, Wish wish) {
        Set<String> known = context.catalogue().node(wish.type().kind()).properties().stream()
                .map(Property::name)
                .collect(Collectors.toSet());
        Values values = node.values();
        for (String name : node.values().raw().keySet()) {
            values = known.contains(name) ? values : values.withoutRaw(name);
        }
        var listeners = new ArrayList<Values>();
        BalancerType.of(node).orElseThrow().listenersOf(node).forEach(each -> listeners.add(listener(each, wish)));
        return values.with(wish.type().listeners(), List.copyOf(listeners));
    }

    private static Values listener(Listening old, Wish wish) {
        BalancerType.Fields fields = wish.type().fields();
        long port = old.port().orElse(80L);
        String protocol = wish.type().equals(BalancerType.APPLICATION)
                ? old.isEncrypted() || port == HTTPS_PORT ? "HTTPS" : "HTTP"
                : forNetwork(old);
        Values values = Values.EMPTY.withRaw(fields.protocol().name(), protocol).with(fields.port(), port);
        Optional<Object> certificate = old.certificate().filter(each -> old.isEncrypted());
        if (certificate.isPresent()) {
            return values.withRaw(fields.certificate().name(), certificate.get());
        }
        return protocol.equals("HTTPS") ? values.with(fields.certificate(), wish.certificate()) : values;
    }

    /// Without a certificate, encrypted traffic is passed on as it is.
    private static String forNetwork(Listening old) {
        if (old.isEncrypted()) {
            return old.hasCertificate() ? "TLS" : "TCP";
        }
        return BalancerType.NETWORK.spoken().contains(old.protocol()) ? old.protocol() : "TCP";
    }

    private static Values forTarget(Values values, BalancerType type) {
        Values changed = values.without(Targets.PROTOCOL).without(Targets.HEALTH_CHECK_PROTOCOL);
        return type.equals(BalancerType.APPLICATION)
                ? changed
                : changed.without(Targets.PATHS)
                        .without(Targets.HOSTS)
                        .without(Targets.METHODS)
                        .without(Targets.PRIORITY);
    }

    private static Values forGroup(Values values, BalancerType type) {
        if (values.value(TargetGroup.TARGET_TYPE) == TargetType.LAMBDA) {
            return values;
        }
        if (!type.equals(BalancerType.APPLICATION)) {
            return values.with(TargetGroup.PROTOCOL, TargetProtocol.TCP);
        }
        boolean isWeb = values.value(TargetGroup.PROTOCOL) == TargetProtocol.HTTPS;
        boolean isAsked = values.value(TargetGroup.HEALTH_CHECK_PROTOCOL) == HealthCheckProtocol.HTTPS;
        Values changed = isWeb ? values : values.with(TargetGroup.PROTOCOL, TargetProtocol.HTTP);
        return isAsked ? changed : changed.without(TargetGroup.HEALTH_CHECK_PROTOCOL);
    }
}
