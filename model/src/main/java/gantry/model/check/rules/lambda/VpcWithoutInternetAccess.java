package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Egress;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.EndpointService;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A function in a VPC reaches what it calls from the subnets that it is placed in.
public final class VpcWithoutInternetAccess implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "lambda/vpc-without-internet-access",
            "No way out of the VPC",
            Severity.WARNING,
            "Once a function is connected to a VPC, all its calls go through the subnets there. Its network interfaces "
                    + "never get public addresses, so the internet gateway of a public subnet serves them nothing. "
                    + "The way out is a NAT gateway behind a private subnet, or a VPC endpoint for each AWS service.",
            "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// A subnet from which calls don't get through.
    ///
    /// @param unmet the services that can't be reached, of those that the function is known to call
    private record Dead(Node subnet, boolean isPublic, List<EndpointService> unmet) {}

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            List<Node> subnets = context.topology().subnets(function);
            if (!subnets.isEmpty()) {
                check(context, report, function, subnets);
            }
        }
    }

    private static void check(CheckContext context, Report report, Node function, List<Node> subnets) {
        Topology topology = context.topology();
        var calls = new FunctionCalls(context, function);
        var dead = new ArrayList<Dead>();
        for (Node subnet : subnets) {
            boolean isPublic = topology.isPublic(subnet);
            List<EndpointService> reached = topology.endpoints(subnet);
            List<EndpointService> unmet = calls.services().stream().filter(each -> !reached.contains(each)).toList();
            boolean isCut = isPublic ? calls.services().isEmpty() || !unmet.isEmpty() : !unmet.isEmpty();
            if (isCut && (isPublic || !topology.hasEgress(subnet))) {
                dead.add(new Dead(subnet, isPublic, unmet));
            }
        }
        if (!dead.isEmpty()) {
            say(context, report, function, dead, subnets);
        } else if (!calls.needsVpc()) {
            report.at(function)
                    .as(Severity.INFO)
                    .with(subnets.toArray(Node[]::new))
                    .fix(new VpcPlacement(context).disconnect("Take it out of the VPC", function))
                    .say(Wording.full(context, function)
                            + " stands in a VPC, but calls nothing there; outside the VPC it "
                            + "reaches the internet and all AWS services without a NAT gateway or endpoints.");
        }
    }

    private static void say(
            CheckContext context, Report report, Node function, List<Dead> dead, List<Node> subnets) {
        List<Node> nodes = dead.stream().map(Dead::subnet).toList();
        String names = Wording.names(context, nodes);
        List<EndpointService> unmet = dead.stream().flatMap(each -> each.unmet().stream()).distinct().sorted().toList();
        boolean isPublic = dead.stream().anyMatch(Dead::isPublic);
        String where = (isPublic ? "public " : "") + (nodes.size() == 1 ? "subnet " : "subnets ") + names;
        String what = unmet.isEmpty()
                ? "the internet"
                : Wording.and(unmet.stream().map(VpcWithoutInternetAccess::name).toList());
        Report.Finding finding = report.at(function).with(nodes.toArray(Node[]::new));
        offers(context, function, dead, subnets, finding);
        finding.say(Wording.full(context, function) + " doesn't reach " + what + " from the " + where
                + (isPublic ? ", because functions get no public addresses" : "")
                + "; use private subnets with a NAT gateway or VPC endpoints.");
    }

    /// The label without the sort of endpoint, which is no part of the name of the service.
    private static String name(EndpointService service) {
        return service.label().replaceFirst(" \\(.*", "");
    }

    private static void offers(
            CheckContext context, Node function, List<Dead> dead, List<Node> subnets, Report.Finding finding) {
        Topology topology = context.topology();
        List<Node> closed = dead.stream().map(Dead::subnet).toList();
        Optional<Node> vpc = topology.vpc(closed.getFirst());
        List<Node> better = vpc.map(each -> new FunctionSubnets(context).withEgress(each)).orElse(List.of());
        var placement = new VpcPlacement(context);
        if (vpc.isPresent() && !better.isEmpty()) {
            var wanted = new ArrayList<>(subnets);
            wanted.removeAll(closed);
            better.stream().filter(each -> !wanted.contains(each)).forEach(wanted::add);
            finding.fix(placement.place(function, vpc.get(), wanted));
        }
        boolean isRoutable = better.isEmpty()
                && vpc.filter(each -> new FunctionSubnets(context).hasPublicOne(each)).isPresent()
                && closed.stream().allMatch(each -> !topology.isPublic(each) && topology.defaultRoutes(each).isEmpty());
        if (isRoutable) {
            finding.fix(Egress.nat(context, closed));
        }
        Map<Node, List<EndpointService>> unmet = new LinkedHashMap<>();
        dead.stream().filter(each -> !each.unmet().isEmpty()).forEach(each -> unmet.put(each.subnet(), each.unmet()));
        if (!unmet.isEmpty()) {
            Egress.endpoints(topology, unmet).ifPresent(finding::fix);
        }
        if (!new FunctionCalls(context, function).needsVpc()) {
            finding.fix(placement.disconnect("Take it out of the VPC", function));
        }
    }
}
