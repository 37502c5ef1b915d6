package gantry.model.check.rules.network;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.connection.Peers;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// VPCs that are peered share no address.
record PeeredBlocks(CheckContext context, Report report) {

    /// Where free blocks for VPCs are looked for: the largest of the private ranges,
    /// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
    private static final CidrBlock PRIVATE = new CidrBlock(10L << 24, 8);

    void check() {
        Set<NodeId> said = new HashSet<>();
        for (Edge edge : context.edges(Peers.ID)) {
            context.token().throwIfCancelled();
            Node here = context.diagram().require(edge.from());
            Node there = context.diagram().require(edge.to());
            List<CidrBlock> own = AddressBlocks.ofVpc(here);
            Optional<CidrBlock> shared = AddressBlocks.ofVpc(there).stream()
                    .filter(block -> own.stream().anyMatch(block::overlaps))
                    .findFirst();
            if (shared.isPresent() && !here.equals(there) && said.add(there.id())) {
                say(edge, here, there, shared.get());
            }
        }
    }

    private void say(Edge edge, Node here, Node there, CidrBlock shared) {
        Report.Finding finding = report.at(there, Vpc.CIDR).with(here, edge);
        if (AddressBlocks.primary(there).filter(shared::equals).isPresent()) {
            move(there, shared).ifPresent(finding::fix);
        }
        finding.fix(Fixes.remove("Delete the peering", edge.id()))
                .say(Wording.full(context, there) + " can't use " + Wording.quoted(shared.toString())
                        + ": it overlaps the peered VPC " + Wording.quoted(context, here) + " ("
                        + Wording.and(AddressBlocks.ofVpc(here).stream().map(CidrBlock::toString).toList())
                        + "), so no packet would know which one is meant.");
    }

    /// Moves the VPC with its subnets to addresses that no VPC in the drawing uses.
    private Optional<Fix> move(Node vpc, CidrBlock from) {
        List<CidrBlock> taken = context.nodes(Vpc.ID).stream()
                .flatMap(each -> AddressBlocks.ofVpc(each).stream())
                .toList();
        return AddressBlocks.free(List.of(PRIVATE), taken, from.prefix())
                .map(to -> Fixes.onNode(
                        "Move " + Wording.quoted(context, vpc) + " to " + to,
                        vpc.id(),
                        now -> move(now, vpc.id(), from, to)));
    }

    private static Diff move(Diagram now, NodeId vpc, CidrBlock from, CidrBlock to) {
        Node node = now.require(vpc);
        if (AddressBlocks.primary(node).filter(from::equals).isEmpty()) {
            return Diff.NONE;
        }
        var draft = new Draft(now);
        draft.put(node.withValues(node.values().with(Vpc.CIDR, to)));
        now.descendants(vpc).stream().filter(each -> each.isA(Subnet.ID)).forEach(subnet -> {
            AddressBlocks.ofSubnet(subnet).filter(from::contains).ifPresent(block -> {
                var moved = new CidrBlock(block.address() - from.address() + to.address(), block.prefix());
                draft.put(subnet.withValues(subnet.values().with(Subnet.CIDR, moved)));
            });
        });
        return draft.diff();
    }
}
