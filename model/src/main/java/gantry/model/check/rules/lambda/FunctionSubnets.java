package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.Vpc;
import gantry.model.topology.VpcSubnets;
import java.util.List;
import java.util.Optional;

/// The subnets in which functions stand, and those in which they had better stand.
record FunctionSubnets(CheckContext context) {

    /// A private subnet of the VPC for each zone that has one.
    List<Node> privateOnes(Node vpc) {
        return List.copyOf(subnets(vpc).privateOnes().values());
    }

    /// The private subnets that reach the internet, one for each zone that has one.
    List<Node> withEgress(Node vpc) {
        return List.copyOf(subnets(vpc).privateWithEgress().values());
    }

    /// Whether a NAT gateway has a place in the VPC.
    boolean hasPublicOne(Node vpc) {
        return !subnets(vpc).publicOnes().isEmpty();
    }

    private VpcSubnets subnets(Node vpc) {
        return context.topology().subnetsIn(vpc);
    }

    /// Where tasks in place of the function would stand.
    List<Node> forTasks(Node function) {
        Optional<Node> region = context.topology().region(function);
        List<Node> own = context.topology().subnets(function).stream().filter(context.topology()::hasEgress).toList();
        return own.isEmpty()
                ? context.nodes(Vpc.ID).stream()
                        .filter(vpc -> context.topology().region(vpc).equals(region))
                        .map(this::withEgress)
                        .filter(subnets -> !subnets.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : own;
    }
}
