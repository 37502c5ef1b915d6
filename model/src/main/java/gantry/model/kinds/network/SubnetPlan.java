package gantry.model.kinds.network;

import gantry.model.kind.CidrBlock;
import gantry.model.kind.Start;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the next subnet of a VPC starts with: two public and two private ones first, then one pair per further zone.
final class SubnetPlan {

    /// A VPC is cut into 16 blocks at least, none larger than /20 (4096 addresses).
    private static final int EXTRA_BITS = 4;
    private static final int LARGEST_PREFIX = 20;

    /// The longest prefix of a subnet: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
    private static final int SMALLEST_PREFIX = 28;

    private record Place(boolean isPublic, Zone zone) {

        String name() {
            return (isPublic ? "public-" : "private-") + zone.value();
        }
    }

    private static final List<Place> ORDER = List.of(
            new Place(true, Zone.A),
            new Place(true, Zone.B),
            new Place(false, Zone.A),
            new Place(false, Zone.B),
            new Place(true, Zone.C),
            new Place(false, Zone.C),
            new Place(true, Zone.D),
            new Place(false, Zone.D));

    private SubnetPlan() {}

    static Start next(Values vpc, List<Values> siblings) {
        Place place = freePlace(siblings);
        Values values = Values.EMPTY.with(Subnet.PUBLIC, place.isPublic).with(Subnet.ZONE, place.zone);
        Optional<CidrBlock> block = Stream.concat(
                Stream.of(vpc.value(Vpc.CIDR)), vpc.effective(Vpc.EXTRA_CIDRS).orElse(List.of()).stream())
                .flatMap(addresses -> freeBlock(addresses, siblings).stream())
                .findFirst();
        return new Start(place.name(), block.map(free -> values.with(Subnet.CIDR, free)).orElse(values));
    }

    private static Place freePlace(List<Values> siblings) {
        List<Place> taken = siblings.stream()
                .map(values -> new Place(values.value(Subnet.PUBLIC), values.value(Subnet.ZONE)))
                .toList();
        return ORDER.stream()
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseGet(() -> ORDER.get(siblings.size() % ORDER.size()));
    }

    /// The first part of a block of the VPC that no sibling uses; empty when there is none left.
    private static Optional<CidrBlock> freeBlock(CidrBlock vpc, List<Values> siblings) {
        List<CidrBlock> taken = siblings.stream().flatMap(values -> values.get(Subnet.CIDR).stream()).toList();
        int prefix = Math.max(vpc.prefix(), Math.clamp(vpc.prefix() + EXTRA_BITS, LARGEST_PREFIX, SMALLEST_PREFIX));
        long step = 1L << 32 - prefix;
        for (long address = vpc.address(); address < vpc.address() + vpc.size(); address += step) {
            CidrBlock block = new CidrBlock(address, prefix);
            if (taken.stream().noneMatch(block::overlaps)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }
}
