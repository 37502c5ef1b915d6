package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.network.SecurityGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The security groups around the network interfaces of something: the drawn ones, else one that is derived.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
final class SecurityGroups {

    private static final String DERIVED = "SecurityGroup";

    private SecurityGroups() {}

    /// The groups of a node in the VPC of its subnets; a derived one, made at the first call, lets everything out.
    ///
    /// @param purpose what the derived group is for
    static List<Resource> of(Plan plan, Node node, List<Node> subnets, String purpose) {
        List<Resource> drawn = drawn(plan, node, subnets);
        return drawn.isEmpty() ? List.of(derived(plan, node, subnets, purpose)) : drawn;
    }

    /// The drawn groups of a node; those of other VPCs are reported.
    static List<Resource> drawn(Plan plan, Node node, List<Node> subnets) {
        Optional<Node> vpc = subnets.stream().findFirst().flatMap(plan.topology()::vpc);
        var groups = new ArrayList<Resource>();
        plan.topology().edgesTo(node, Protects.ID).forEach(edge -> {
            Node group = EdgeRecipe.from(edge, plan);
            Optional<Resource> resource = plan.primary(group);
            if (vpc.isPresent() && plan.topology().vpc(group).equals(vpc)) {
                resource.filter(each -> !groups.contains(each)).ifPresent(groups::add);
            } else if (resource.isPresent()) {
                report(plan, edge, vpc.isPresent());
            }
        });
        return groups;
    }

    private static void report(Plan plan, Edge edge, boolean isElsewhere) {
        Node node = EdgeRecipe.to(edge, plan);
        plan.report(
                ExportRules.NOT_EXPRESSED,
                edge,
                plan.label(EdgeRecipe.from(edge, plan)) + " doesn't protect " + plan.label(node)
                        + (isElsewhere
                                ? ", because it belongs to another VPC. Draw a group in the same VPC."
                                : ", because that has no network interfaces of its own in a VPC."));
    }

    private static Resource derived(Plan plan, Node node, List<Node> subnets, String purpose) {
        return plan.find(node, DERIVED).orElseGet(() -> {
            Resource group = plan.add(node, DERIVED).set("/GroupDescription", plan.slug(node) + " - " + purpose);
            Network.vpc(plan, subnets).ifPresent(vpc -> group.set("/VpcId", vpc.ref()));
            return group;
        });
    }

    /// How properties of other resources name groups.
    static List<Object> ids(List<Resource> groups) {
        return groups.stream().map(group -> (Object) group.get("GroupId")).toList();
    }

    /// The group of a node that rules for its connections name; empty when it has none.
    static Optional<Resource> first(Plan plan, Node node) {
        return drawn(plan, node, Network.subnets(plan, node)).stream().findFirst().or(() -> plan.find(node, DERIVED));
    }

    /// The node that stands for a drawn group; empty for a derived one.
    static Optional<Node> node(Plan plan, Resource group) {
        return group.owner().element() instanceof NodeId id
                ? plan.diagram().node(id).filter(node -> node.isA(SecurityGroup.ID))
                : Optional.empty();
    }
}
