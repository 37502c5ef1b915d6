package gantry.model.check.rules.elb;

import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.ecs.TransportProtocol;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.SecurityRule;
import gantry.model.kinds.network.TrafficProtocol;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.stream.Stream;

/// What drawn security groups let in.
final class Openings {

    private final Topology topology;

    Openings(Topology topology) {
        this.topology = topology;
    }

    /// Ports of one protocol, from the first to the last.
    record Ports(TransportProtocol protocol, long first, long last) {

        String text() {
            return first == last ? "port " + first : "the ports " + first + " to " + last;
        }

        TrafficProtocol traffic() {
            return protocol == TransportProtocol.UDP ? TrafficProtocol.UDP : TrafficProtocol.TCP;
        }

        private boolean areWithin(TrafficProtocol open, long from, long to) {
            return open == TrafficProtocol.ALL || open == traffic() && from <= first && last <= to;
        }
    }

    /// Whether a group lets anybody in on these ports.
    boolean isOpen(Node group, Ports ports) {
        return rules(group, ports).findAny().isPresent() || sources(group, ports).findAny().isPresent();
    }

    /// Whether a group lets in members of one of these other groups.
    boolean letsIn(Node group, Ports ports, List<Node> members) {
        return sources(group, ports).anyMatch(edge -> members.stream().anyMatch(other -> other.id().equals(edge.to())));
    }

    /// Whether a group lets in all of these addresses; any addresses will do where none are known.
    boolean letsInAddresses(Node group, Ports ports, List<CidrBlock> addresses) {
        List<CidrBlock> open = rules(group, ports)
                .flatMap(rule -> rule.effective(SecurityRule.CIDR).stream())
                .toList();
        return !open.isEmpty()
                && addresses.stream().allMatch(each -> open.stream().anyMatch(block -> block.contains(each)));
    }

    private static Stream<Values> rules(Node group, Ports ports) {
        return group.values().effective(SecurityGroup.INGRESS).orElse(List.of()).stream().filter(rule -> {
            long from = rule.value(SecurityRule.FROM_PORT);
            return ports.areWithin(
                    rule.value(SecurityRule.PROTOCOL), from, rule.effective(SecurityRule.TO_PORT).orElse(from));
        });
    }

    private Stream<Edge> sources(Node group, Ports ports) {
        return topology.edgesFrom(group, AllowsFrom.ID)
                .filter(edge -> ports.areWithin(
                        edge.values().value(AllowsFrom.PROTOCOL),
                        edge.values().value(AllowsFrom.FROM_PORT),
                        edge.values().value(AllowsFrom.TO_PORT)));
    }
}
