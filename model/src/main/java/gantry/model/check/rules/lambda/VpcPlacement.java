package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.rules.SubnetMove;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.network.SecurityGroup;
import java.util.List;

/// The changes that connect a function with a VPC or take it out of there.
record VpcPlacement(CheckContext context) {

    /// Places the function in exactly these subnets, and gives it a security group in their VPC when it has none.
    Fix place(Node function, Node vpc, List<Node> subnets) {
        List<NodeId> wanted = subnets.stream().map(Node::id).toList();
        String names = Wording.names(context, subnets);
        String what = subnets.size() == 1 ? "Place it in the private subnet " : "Place it in the private subnets ";
        return Fixes.onNode(what + names, function.id(), now -> place(now, function.id(), vpc.id(), wanted));
    }

    private Diff place(Diagram now, NodeId function, NodeId vpc, List<NodeId> wanted) {
        Diff placed = SubnetMove.into(now, function, wanted);
        return placed.then(protect(now.apply(placed), function, vpc));
    }

    /// Removes security groups that can't be, and adds one in the VPC when none is left.
    Fix protect(Node function, Node vpc, List<Node> foreign) {
        String label = foreign.isEmpty()
                ? "Add a security group in " + Wording.quoted(context, vpc)
                : "Use a security group of " + Wording.quoted(context, vpc);
        List<NodeId> gone = foreign.stream().map(Node::id).toList();
        return Fixes.onNode(label, function.id(), now -> {
            var draft = new Draft(now);
            now.edgesTo(function.id()).stream()
                    .filter(edge -> edge.isA(Protects.ID) && gone.contains(edge.from()))
                    .forEach(edge -> draft.remove(edge.id()));
            Diff removed = draft.diff();
            return removed.then(protect(now.apply(removed), function.id(), vpc.id()));
        });
    }

    private Diff protect(Diagram now, NodeId function, NodeId vpc) {
        boolean isProtected = now.edgesTo(function).stream().anyMatch(edge -> edge.isA(Protects.ID));
        if (isProtected || now.node(vpc).isEmpty()) {
            return Diff.NONE;
        }
        var added = new Placing(context.catalogue()).addInside(now, vpc, SecurityGroup.ID);
        Diagram with = now.apply(added.diff());
        var draft = new Draft(with);
        String name = now.require(function).name();
        boolean isFree = name.matches("[a-zA-Z][a-zA-Z0-9._-]*")
                && !name.startsWith("sg-")
                && now.nodes().stream().noneMatch(node -> node.isA(SecurityGroup.ID) && node.name().equals(name));
        if (isFree) {
            draft.put(with.require(added.id()).withName(name));
        }
        draft.put(Edge.of(draft.newEdgeId(), Protects.ID, added.id(), function));
        return added.diff().then(draft.diff());
    }

    /// Takes the function out of its VPC.
    Fix disconnect(String label, Node function) {
        return Fixes.onNode(label, function.id(), now -> {
            var draft = new Draft(now);
            now.edgesFrom(function.id()).stream()
                    .filter(edge -> edge.isA(PlacedIn.ID))
                    .forEach(edge -> draft.remove(edge.id()));
            now.edgesTo(function.id()).stream()
                    .filter(edge -> edge.isA(Protects.ID))
                    .forEach(edge -> draft.remove(edge.id()));
            return draft.diff();
        });
    }
}
