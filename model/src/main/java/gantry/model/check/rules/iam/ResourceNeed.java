package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.ReadsSecret;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a role must allow because of one connection of the code that has it.
///
/// @param doing   what the code does, as in "'report' ..."
/// @param service the service in the names of the actions, such as `s3`
/// @param arns    the resource and its parts, for every Region and account
record ResourceNeed(Edge edge, Node resource, String doing, String service, List<String> actions, List<String> arns) {

    ResourceNeed {
        actions = List.copyOf(actions);
        arns = List.copyOf(arns);
    }

    /// False for databases and caches, which let in who reaches them through the network.
    static boolean isMatterOfRoles(CheckContext context, Edge edge) {
        return edge.isA(Invokes.ID)
                || ResourceActions.of(context.catalogue(), context.diagram().require(edge.to())).isPresent();
    }

    /// Empty for what is no [matter of roles][#isMatterOfRoles].
    static Optional<ResourceNeed> of(CheckContext context, Edge edge) {
        Node resource = context.diagram().require(edge.to());
        if (edge.isA(Invokes.ID)) {
            return Optional.of(new ResourceNeed(
                    edge,
                    resource,
                    "calls",
                    "lambda",
                    List.of("lambda:InvokeFunction"),
                    List.of("arn:aws:lambda:*:*:function:" + resource.name())));
        }
        boolean isSecret = edge.isA(ReadsSecret.ID);
        AccessMode mode = isSecret ? AccessMode.READ : edge.values().value(Accesses.MODE);
        String doing = isSecret ? "reads" : "accesses";
        return ResourceActions.of(context.catalogue(), resource).map(needed -> new ResourceNeed(
                edge, resource, doing, needed.prefix(), needed.actions(mode), needed.arns(resource, mode)));
    }

    /// How the resource is accessed, where that makes a difference.
    String mode() {
        return edge.isA(Accesses.ID)
                ? " (" + edge.values().value(Accesses.MODE).label().toLowerCase(Locale.ROOT) + ")"
                : "";
    }
}
