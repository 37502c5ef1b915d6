package gantry.model.check.rules.network;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.SecurityRule;
import gantry.model.kinds.network.TrafficProtocol;
import gantry.model.kinds.network.Vpc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lets in only who is meant, instead of everybody.
record NarrowSource(CheckContext context) {

    /// The group of the load balancer in front, where one is drawn; else the addresses of the VPC.
    List<Fix> fixes(Node group, Values rule) {
        var fixes = new ArrayList<Fix>();
        balancerGroup(group).ifPresent(source -> fixes.add(Fixes.onNode(
                "Allow only the security group " + Wording.quoted(context, source),
                group.id(),
                now -> now.node(source.id()).isPresent() ? allow(now, group.id(), source.id(), rule) : Diff.NONE)));
        context.topology().vpc(group).flatMap(vpc -> vpc.values().effective(Vpc.CIDR)).ifPresent(block -> fixes.add(
                Fixes.change("Allow only the VPC, " + block, group.id(), values -> {
                    var rules = new ArrayList<>(values.effective(SecurityGroup.INGRESS).orElse(List.of()));
                    rules.replaceAll(each -> each.equals(rule) ? each.with(SecurityRule.CIDR, block) : each);
                    return values.with(SecurityGroup.INGRESS, rules);
                })));
        return fixes;
    }

    private Optional<Node> balancerGroup(Node group) {
        return context.topology().targets(group, Protects.ID).stream()
                .flatMap(member -> context.topology().incomingTargets(member).stream())
                .map(edge -> context.diagram().require(edge.from()))
                .flatMap(balancer -> context.topology().securityGroups(balancer).stream())
                .filter(source -> !source.equals(group))
                .filter(source -> context.topology().vpc(source).equals(context.topology().vpc(group)))
                .findFirst();
    }

    private static Diff allow(Diagram now, NodeId group, NodeId source, Values rule) {
        var draft = new Draft(now);
        Node node = now.require(group);
        var rules = new ArrayList<>(node.values().effective(SecurityGroup.INGRESS).orElse(List.of()));
        if (!rules.remove(rule)) {
            return Diff.NONE;
        }
        draft.put(node.withValues(rules.isEmpty()
                ? node.values().without(SecurityGroup.INGRESS)
                : node.values().with(SecurityGroup.INGRESS, rules)));
        TrafficProtocol protocol = rule.value(SecurityRule.PROTOCOL);
        Values values = Values.EMPTY.with(AllowsFrom.PROTOCOL, protocol);
        if (SecurityRule.FROM_PORT.isVisible(rule)) {
            long from = rule.value(SecurityRule.FROM_PORT);
            values = values.with(AllowsFrom.FROM_PORT, from)
                    .with(AllowsFrom.TO_PORT, rule.effective(SecurityRule.TO_PORT).orElse(from));
        }
        draft.put(Edge.of(draft.newEdgeId(), AllowsFrom.ID, group, source).withValues(values));
        return draft.diff();
    }
}
