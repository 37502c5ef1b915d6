package gantry.model.check.rules.network;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.network.Subnet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Judges the blocks of all subnets of one VPC.
record SubnetBlocks(CheckContext context, Report report, Node vpc, List<Node> subnets) {

    /// A subnet that can be compared with the others.
    private record Sound(Node node, CidrBlock block) {

        long end() {
            return block.address() + block.size();
        }
    }

    void check() {
        List<CidrBlock> around = AddressBlocks.ofVpc(vpc);
        boolean isVpcSound = AddressBlocks.written(vpc).flatMap(ValidCidrBlocks::fault).isEmpty();
        var sound = new ArrayList<Sound>();
        for (Node subnet : subnets) {
            Optional<Object> written = AddressBlocks.written(subnet);
            Optional<CidrBlock> block = written.flatMap(AddressBlocks::block);
            Optional<String> fault = written.flatMap(ValidCidrBlocks::fault);
            if (fault.isPresent()) {
                ValidCidrBlocks.say(context, report, subnet, fault.get(), offer(subnet, block));
            } else if (isVpcSound
                    && block.isPresent()
                    && !around.isEmpty()
                    && around.stream().noneMatch(whole(block.get()))) {
                ValidCidrBlocks.say(context, report, subnet, "it lies outside the VPC " + Wording.quoted(context, vpc)
                        + " (" + Wording.and(around.stream().map(CidrBlock::toString).toList()) + ")", free(subnet));
            } else {
                block.ifPresent(each -> sound.add(new Sound(subnet, each)));
            }
        }
        sayOverlaps(sound);
    }

    private static Predicate<CidrBlock> whole(CidrBlock subnet) {
        return each -> each.contains(subnet);
    }

    /// The block with its host bits cleared, where that is all that is wrong; else a free one.
    private Optional<CidrBlock> offer(Node subnet, Optional<CidrBlock> canonical) {
        return canonical.filter(block -> ValidCidrBlocks.fault(block.toString()).isEmpty())
                .filter(block -> AddressBlocks.ofVpc(vpc).stream().anyMatch(whole(block)))
                .filter(block -> others(subnet).stream().noneMatch(block::overlaps))
                .or(() -> free(subnet));
    }

    private Optional<CidrBlock> free(Node subnet) {
        return AddressBlocks.free(AddressBlocks.ofVpc(vpc), others(subnet));
    }

    private List<CidrBlock> others(Node subnet) {
        return subnets.stream()
                .filter(each -> !each.equals(subnet))
                .flatMap(each -> AddressBlocks.ofSubnet(each).stream())
                .toList();
    }

    /// Blocks lie apart or one in the other, so after sorting it is enough to look at what reaches furthest.
    private void sayOverlaps(List<Sound> sound) {
        sound.sort(Comparator.comparingLong((Sound each) -> each.block().address())
                .thenComparing(each -> each.block().prefix())
                .thenComparing(each -> each.node().id()));
        Map<String, List<Sound>> pairs = new TreeMap<>();
        Optional<Sound> widest = Optional.empty();
        for (Sound each : sound) {
            Optional<Sound> hit = widest.filter(wide -> each.block().address() < wide.end());
            if (hit.isPresent()) {
                boolean isLater = each.node().id().compareTo(hit.get().node().id()) > 0;
                Sound later = isLater ? each : hit.get();
                pairs.putIfAbsent(later.node().id().value(), List.of(later, isLater ? hit.get() : each));
            } else {
                widest = Optional.of(each);
            }
        }
        pairs.values().forEach(pair -> sayOverlap(pair.getFirst(), pair.getLast()));
    }

    private void sayOverlap(Sound later, Sound earlier) {
        Report.Finding finding = report.at(later.node(), Subnet.CIDR).with(earlier.node());
        free(later.node()).ifPresent(block -> finding.fix(
                Fixes.set("Set the CIDR block to " + block, later.node().id(), Subnet.CIDR, block)));
        finding.say(Wording.full(context, later.node()) + " can't use " + Wording.quoted(later.block().toString())
                + ": it overlaps " + Wording.quoted(context, earlier.node()) + " (" + earlier.block()
                + ") in the same VPC.");
    }
}
