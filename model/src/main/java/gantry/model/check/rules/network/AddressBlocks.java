package gantry.model.check.rules.network;

import gantry.model.diagram.Node;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The addresses of VPCs and subnets as they are meant: host bits count as zero, as in AWS.
final class AddressBlocks {

    /// The usual size of a proposed subnet, and the smallest that there is:
    /// https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
    private static final int USUAL = 24;

    static final int SMALLEST = 28;

    private AddressBlocks() {}

    /// What stands in the field, whatever it is; empty when nothing does.
    static Optional<Object> written(Node node) {
        Object json = node.values().raw().get(Subnet.CIDR.name());
        return json instanceof String text && text.isBlank() ? Optional.empty() : Optional.ofNullable(json);
    }

    static Optional<CidrBlock> block(Object written) {
        return written instanceof String text ? CidrBlock.around(text.strip()) : Optional.empty();
    }

    static Optional<CidrBlock> ofSubnet(Node subnet) {
        return written(subnet).flatMap(AddressBlocks::block);
    }

    /// The first block of a VPC; empty when nobody can read it.
    static Optional<CidrBlock> primary(Node vpc) {
        return written(vpc).isPresent()
                ? written(vpc).flatMap(AddressBlocks::block)
                : Optional.of(vpc.values().value(Vpc.CIDR));
    }

    /// What stands in the list of further blocks.
    static List<Object> extras(Node vpc) {
        return vpc.values().raw().get(Vpc.EXTRA_CIDRS.name()) instanceof List<?> items
                ? List.copyOf(items)
                : List.of();
    }

    /// All blocks of a VPC that can be read.
    static List<CidrBlock> ofVpc(Node vpc) {
        var blocks = new ArrayList<CidrBlock>();
        primary(vpc).ifPresent(blocks::add);
        extras(vpc).forEach(extra -> block(extra).ifPresent(blocks::add));
        return blocks;
    }

    /// The next free block for a subnet: a /24 where there is room for one.
    static Optional<CidrBlock> free(List<CidrBlock> vpc, List<CidrBlock> taken) {
        return free(vpc, taken, USUAL).or(() -> free(vpc, taken, SMALLEST));
    }

    /// The first part of some blocks that overlaps nothing.
    static Optional<CidrBlock> free(List<CidrBlock> within, List<CidrBlock> taken, int prefix) {
        for (CidrBlock block : within) {
            long step = 1L << 32 - prefix;
            for (long address = block.address(); address + step <= block.address() + block.size(); address += step) {
                var candidate = new CidrBlock(address, prefix);
                Optional<CidrBlock> hit = taken.stream().filter(candidate::overlaps).findFirst();
                if (hit.isEmpty()) {
                    return Optional.of(candidate);
                }
                address = Math.max(address, (hit.get().address() + hit.get().size() - 1) / step * step);
            }
        }
        return Optional.empty();
    }
}
