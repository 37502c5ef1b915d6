package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.MountsFileSystem;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Subnet;
import java.util.List;
import java.util.Optional;

/// A function in a VPC has subnets and security groups of that VPC, and a role that may create network interfaces.
public final class VpcConfiguration implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "lambda/vpc-configuration",
            "Complete VPC settings",
            Severity.ERROR,
            "To reach a VPC, Lambda creates network interfaces there: in the subnets that you name, behind the security "
                    + "groups that you name, and with the rights of the function's role. Any of the three alone is "
                    + "refused. A file system is mounted over the same interfaces, so it needs them too.",
            "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html");

    /// From https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html
    private static final int MOST_SUBNETS = 16;

    private static final int MOST_GROUPS = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// A function with its neighbours in the network.
    private record Placed(Node function, List<Node> subnets, List<Node> groups) {}

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            var placed = new Placed(
                    function, context.topology().subnets(function), context.topology().securityGroups(function));
            if (placed.subnets().isEmpty()) {
                checkOutside(context, report, placed);
            } else {
                context.topology().vpc(placed.subnets().getFirst())
                        .ifPresent(vpc -> checkGroups(context, report, placed, vpc));
                new VpcRights(context, report).check(function);
            }
            checkNumbers(context, report, placed);
        }
    }

    private static void checkOutside(CheckContext context, Report report, Placed placed) {
        Node function = placed.function();
        Optional<Node> files = context.topology().targets(function, MountsFileSystem.ID).stream().findFirst();
        if (!placed.groups().isEmpty()) {
            Report.Finding finding = report.at(function).with(placed.groups().toArray(Node[]::new));
            offerPlace(context, finding, function, placed.groups().getFirst());
            finding.fix(Fixes.disconnect(
                    "Do without security groups",
                    context.topology().edgesTo(function, Protects.ID).toList()))
                    .say(Wording.full(context, function) + " has the security group "
                            + Wording.quoted(context, placed.groups().getFirst())
                            + ", but stands in no subnet; a function in a VPC needs both.");
        } else if (files.isPresent()) {
            Report.Finding finding = report.at(function).with(files.get());
            offerPlace(context, finding, function, files.get());
            finding.fix(Fixes.disconnect(
                    "Unmount the file system",
                    context.topology().edgesFrom(function, MountsFileSystem.ID).toList()))
                    .say(Wording.full(context, function) + " mounts the file system "
                            + Wording.quoted(context, files.get())
                            + ", but stands in no subnet; file systems are reached through a VPC only.");
        }
    }

    /// In the VPC around `member`, where it has subnets.
    private static void offerPlace(CheckContext context, Report.Finding finding, Node function, Node member) {
        var places = new FunctionSubnets(context);
        context.topology().vpc(member).ifPresent(vpc -> {
            List<Node> subnets = places.privateOnes(vpc);
            if (!subnets.isEmpty()) {
                finding.fix(new VpcPlacement(context).place(function, vpc, subnets));
            }
        });
    }

    private static void checkGroups(CheckContext context, Report report, Placed placed, Node vpc) {
        Node function = placed.function();
        List<Node> foreign = placed.groups().stream()
                .filter(group -> context.topology().vpc(group).filter(vpc::equals).isEmpty())
                .toList();
        if (placed.groups().isEmpty()) {
            report.at(function)
                    .with(placed.subnets().toArray(Node[]::new))
                    .fix(new VpcPlacement(context).protect(function, vpc, List.of()))
                    .say(Wording.full(context, function) + " stands in "
                            + Wording.quoted(context, placed.subnets().getFirst())
                            + ", but has no security group; a function in a VPC needs both.");
        } else if (!foreign.isEmpty()) {
            report.at(function)
                    .with(foreign.toArray(Node[]::new))
                    .fix(new VpcPlacement(context).protect(function, vpc, foreign))
                    .say(Wording.full(context, function) + " stands in the VPC " + Wording.quoted(context, vpc)
                            + ", but its security group " + Wording.quoted(context, foreign.getFirst())
                            + " belongs to another one; use a group of the same VPC.");
        }
    }

    private static void checkNumbers(CheckContext context, Report report, Placed placed) {
        Node function = placed.function();
        List<Edge> subnets = context.topology().edgesFrom(function, PlacedIn.ID)
                .filter(edge -> context.diagram().require(edge.to()).isA(Subnet.ID))
                .toList();
        List<Edge> groups = context.topology().edgesTo(function, Protects.ID).toList();
        sayTooMany(context, report, function, subnets, MOST_SUBNETS, "subnets");
        sayTooMany(context, report, function, groups, MOST_GROUPS, "security groups");
    }

    private static void sayTooMany(
            CheckContext context, Report report, Node function, List<Edge> edges, int most, String what) {
        if (edges.size() > most) {
            report.at(function)
                    .fix(Fixes.disconnect(
                            "Keep the first " + most + " " + what, edges.subList(most, edges.size())))
                    .say(Wording.full(context, function) + " has " + edges.size() + " " + what
                            + ", but Lambda allows " + most + ".");
        }
    }
}
