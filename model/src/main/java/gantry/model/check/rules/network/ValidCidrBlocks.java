package gantry.model.check.rules.network;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The addresses of VPCs and subnets are blocks that AWS accepts and that don't get in each other's way.
public final class ValidCidrBlocks implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "network/valid-cidr-blocks",
            "Address blocks that fit",
            Severity.ERROR,
            "A block such as 10.0.0.0/16 fixes the first bits of an address; the others count the machines. Routers send "
                    + "each packet to the one network that owns its address, so subnets divide the block of their VPC "
                    + "without overlapping, and networks that are joined share no address. AWS takes sizes from /16 "
                    + "to /28 and keeps 5 addresses of each subnet.",
            "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html");

    /// From https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
    private static final int LARGEST = 16;

    private static final String SIZES = " (blocks of VPCs and subnets are /16 to /28)";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<Node, List<Node>> subnets = new LinkedHashMap<>();
        context.nodes(Vpc.ID).forEach(vpc -> subnets.put(vpc, new ArrayList<>()));
        for (Node subnet : context.nodes(Subnet.ID)) {
            context.topology().vpc(subnet).ifPresentOrElse(
                    vpc -> subnets.computeIfAbsent(vpc, key -> new ArrayList<>()).add(subnet),
                    () -> AddressBlocks.written(subnet)
                            .flatMap(ValidCidrBlocks::fault)
                            .ifPresent(fault -> say(context, report, subnet, fault, Optional.empty())));
        }
        subnets.forEach((vpc, inside) -> {
            context.token().throwIfCancelled();
            checkVpc(context, report, vpc, inside);
            new SubnetBlocks(context, report, vpc, inside).check();
        });
        new PeeredBlocks(context, report).check();
    }

    /// What is wrong with the block itself, as the end of a sentence.
    static Optional<String> fault(Object written) {
        Optional<CidrBlock> block = AddressBlocks.block(written);
        if (block.isEmpty()) {
            return Optional.of("that isn't an IPv4 block such as 10.0.0.0/16");
        }
        int prefix = block.get().prefix();
        if (prefix < LARGEST || prefix > AddressBlocks.SMALLEST) {
            return Optional.of("/" + prefix + " is too " + (prefix < LARGEST ? "large" : "small") + SIZES);
        }
        return block.get().toString().equals(written)
                ? Optional.empty()
                : Optional.of("the bits after /" + prefix + " must be zero, which makes it " + block.get());
    }

    static void say(
            CheckContext context, Report report, Node node, String fault, Optional<CidrBlock> offer) {
        Report.Finding finding = report.at(node, Subnet.CIDR);
        offer.ifPresent(block -> finding.fix(
                Fixes.set("Set the CIDR block to " + block, node.id(), Subnet.CIDR, block)));
        String written = AddressBlocks.written(node).map(Object::toString).orElse("");
        finding.say(Wording.full(context, node) + " can't use " + Wording.quoted(written) + ": " + fault + ".");
    }

    private static void checkVpc(CheckContext context, Report report, Node vpc, List<Node> subnets) {
        AddressBlocks.written(vpc)
                .flatMap(ValidCidrBlocks::fault)
                .ifPresent(fault -> say(context, report, vpc, fault, offer(vpc, subnets)));
        List<Object> extras = AddressBlocks.extras(vpc);
        for (int index = 0; index < extras.size(); index++) {
            Object written = extras.get(index);
            int item = index;
            fault(written).ifPresent(fault -> sayExtra(context, report, vpc, item, fault));
        }
    }

    /// A block of a legal size in which all subnets lie.
    private static Optional<CidrBlock> offer(Node vpc, List<Node> subnets) {
        List<CidrBlock> inside = subnets.stream().flatMap(each -> AddressBlocks.ofSubnet(each).stream()).toList();
        Optional<CidrBlock> written = AddressBlocks.primary(vpc);
        int prefix = Math.clamp(written.map(CidrBlock::prefix).orElse(LARGEST), LARGEST, AddressBlocks.SMALLEST);
        String address = inside.stream()
                .findFirst()
                .or(() -> written)
                .map(block -> block.toString().replaceFirst("/.*", ""))
                .orElse("10.0.0.0");
        return CidrBlock.around(address + "/" + prefix)
                .filter(block -> inside.stream().allMatch(block::contains));
    }

    private static void sayExtra(CheckContext context, Report report, Node vpc, int item, String fault) {
        Object written = AddressBlocks.extras(vpc).get(item);
        Optional<CidrBlock> canonical = AddressBlocks.block(written)
                .filter(block -> fault(block.toString()).isEmpty());
        String label = canonical.map(block -> "Set it to " + block).orElse("Remove " + Wording.quoted("" + written));
        report.at(vpc, FieldPath.of(Vpc.EXTRA_CIDRS).item(item))
                .fix(Fixes.change(label, vpc.id(), values -> {
                    var items = new ArrayList<Object>();
                    if (values.raw().get(Vpc.EXTRA_CIDRS.name()) instanceof List<?> list) {
                        items.addAll(list);
                    }
                    int at = items.indexOf(written);
                    if (at < 0) {
                        return values;
                    }
                    items.remove(at);
                    canonical.ifPresent(block -> items.add(at, block.toString()));
                    return values.withRaw(Vpc.EXTRA_CIDRS.name(), items);
                }))
                .say(Wording.full(context, vpc) + " can't use " + Wording.quoted("" + written) + ": " + fault + ".");
    }
}
