package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.topology.Topology;
import gantry.model.topology.VpcSubnets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The subnets of an Application Load Balancer have addresses left for it to grow.
public final class AlbSubnetFreeAddresses implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/alb-subnet-free-addresses",
            "Room for the load balancer",
            Severity.WARNING,
            "Behind one Application Load Balancer stand several machines, and AWS adds more of them when traffic "
                    + "grows. Each takes an address of the subnet. Where none is left, it can't grow, and a "
                    + "deployment may even fail.",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html");

    /// From https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
    private static final int LONGEST_PREFIX = 27;
    private static final long LEAST_FREE = 8;

    /// The largest block: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
    private static final int LARGEST_PREFIX = 16;

    /// The size that the fix offers: enough for most, and 256 of them fit a /16.
    private static final int ROOMY_PREFIX = 24;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var balancers = new LinkedHashMap<Node, Node>();
        for (Node balancer : context.nodes(ApplicationLoadBalancer.ID)) {
            context.topology().subnets(balancer).stream()
                    .filter(subnet -> subnet.isA(Subnet.ID))
                    .forEach(subnet -> balancers.putIfAbsent(subnet, balancer));
        }
        balancers.forEach((subnet, balancer) -> {
            context.token().throwIfCancelled();
            subnet.values().get(Subnet.CIDR).ifPresent(block -> check(context, report, balancer, subnet, block));
        });
    }

    private static void check(
            CheckContext context, Report report, Node balancer, Node subnet, CidrBlock block) {
        long free = Math.max(0, VpcSubnets.addresses(subnet) - taken(context.topology(), subnet));
        if (block.prefix() <= LONGEST_PREFIX && free >= LEAST_FREE) {
            return;
        }
        Report.Finding finding = report.at(subnet, Subnet.CIDR).with(balancer);
        larger(context, subnet, block).ifPresent(finding::fix);
        String fault = block.prefix() > LONGEST_PREFIX
                ? "is only a /" + block.prefix()
                : "has only " + free + " free addresses beside the tasks in it";
        finding.say("The subnet " + Wording.quoted(context, subnet) + " of "
                + Wording.full(context, balancer) + " " + fault
                + "; the load balancer needs at least a /27 with 8 free addresses to grow.");
    }

    /// An estimate: each task of a service has an address of its own, evenly in its subnets.
    private static long taken(Topology topology, Node subnet) {
        return topology.sources(subnet, PlacedIn.ID).stream()
                .filter(node -> node.isA(EcsService.ID))
                .mapToLong(service -> {
                    long tasks = EcsService.DESIRED_COUNT.isVisible(service.values())
                            ? service.values().value(EcsService.DESIRED_COUNT)
                            : 0;
                    return Math.ceilDiv(Math.max(0, tasks), topology.subnets(service).size());
                })
                .sum();
    }

    /// A larger block around the present one, else the first one that is free.
    private static Optional<Fix> larger(CheckContext context, Node subnet, CidrBlock block) {
        if (block.prefix() <= LARGEST_PREFIX) {
            return Optional.empty();
        }
        int prefix = Math.min(ROOMY_PREFIX, block.prefix() - 1);
        long size = 1L << 32 - prefix;
        CidrBlock around = new CidrBlock(block.address() / size * size, prefix);
        Optional<Node> vpc = context.topology().vpc(subnet);
        List<CidrBlock> homes = vpc.stream()
                .flatMap(node -> Stream.concat(
                        Stream.of(node.values().value(Vpc.CIDR)),
                        node.values().effective(Vpc.EXTRA_CIDRS).orElse(List.of()).stream()))
                .toList();
        List<CidrBlock> others = vpc.stream()
                .flatMap(node -> context.diagram().descendants(node.id()).stream())
                .filter(node -> node.isA(Subnet.ID) && !node.equals(subnet))
                .flatMap(node -> node.values().get(Subnet.CIDR).stream())
                .toList();
        Stream<CidrBlock> all = homes.stream()
                .flatMap(home -> LongStream
                        .iterate(home.address(), at -> at + size <= home.address() + home.size(), at -> at + size)
                        .mapToObj(at -> new CidrBlock(at, prefix)));
        return Stream.concat(Stream.of(around), all)
                .filter(each -> homes.stream().anyMatch(home -> home.contains(each)))
                .filter(each -> others.stream().noneMatch(each::overlaps))
                .findFirst()
                .map(each -> Fixes.set("Set its CIDR block to " + each, subnet.id(), Subnet.CIDR, each));
    }
}
