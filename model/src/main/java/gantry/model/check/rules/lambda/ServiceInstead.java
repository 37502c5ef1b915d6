package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.rules.RoleSupply;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.Optional;

/// Turns a function from an image into a Fargate service that runs the same image.
record ServiceInstead(Catalogue catalogue) {

    /// Offered where the tasks would have subnets: those of the function, else private ones of its Region.
    Optional<Fix> fix(CheckContext context, Node function) {
        List<NodeId> subnets = new FunctionSubnets(context).forTasks(function).stream().map(Node::id).toList();
        return subnets.isEmpty() || context.topology().region(function).isEmpty()
                ? Optional.empty()
                : Optional.of(Fixes.onNode(
                        "Turn " + Wording.quoted(context, function) + " into a Fargate service",
                        function.id(),
                        now -> convert(now, function.id(), subnets)));
    }

    /// What the steps have changed so far.
    private static final class Work {

        private Diagram now;
        private Diff diff = Diff.NONE;

        Work(Diagram now) {
            this.now = now;
        }

        void then(Diff step) {
            now = now.apply(step);
            diff = diff.then(step);
        }

        NodeId then(Creation.Added added) {
            then(added.diff());
            return added.id();
        }

        void set(NodeId id, String name, Values values) {
            then(new Draft(now).put(now.require(id).withName(name).withValues(values)).diff());
        }

        void connect(String kind, NodeId from, NodeId to) {
            var draft = new Draft(now);
            then(draft.put(Edge.of(draft.newEdgeId(), kind, from, to)).diff());
        }

        Values values(NodeId id) {
            return now.require(id).values();
        }
    }

    private Diff convert(Diagram start, NodeId id, List<NodeId> subnets) {
        Node function = start.require(id);
        String name = function.name();
        String image = function.values().effective(LambdaFunction.IMAGE_URI).orElse("").strip();
        var work = new Work(start);
        NodeId cluster = cluster(work, function);
        NodeId service = work.then(new Placing(catalogue).addInside(work.now, cluster, EcsService.ID));
        work.set(service, name, work.values(service));
        NodeId task = work.then(new Placing(catalogue).addBeside(work.now, id, TaskDefinition.ID).orElseThrow());
        work.set(task, name, work.values(task));
        NodeId container = work.then(new Placing(catalogue).addInside(work.now, task, Container.ID));
        work.set(container, name, image.isEmpty() ? work.values(container)
                : work.values(container).with(Container.IMAGE, image));
        work.then(RoleSupply.EXECUTION.add(work.now, catalogue, task));
        work.connect(Runs.ID, service, task);
        subnets.stream()
                .filter(subnet -> work.now.node(subnet).isPresent())
                .forEach(subnet -> work.connect(PlacedIn.ID, service, subnet));
        start.edgesFrom(id).stream()
                .filter(edge -> edge.isA(Pulls.ID))
                .forEach(edge -> work.connect(Pulls.ID, task, edge.to()));
        work.then(Operations.remove(work.now, List.of(id)));
        return work.diff;
    }

    /// A cluster in the Region of the function, a new one if need be.
    private NodeId cluster(Work work, Node function) {
        var topology = new Topology(work.now, catalogue);
        Optional<Node> region = topology.region(function);
        return work.now.nodes().stream()
                .filter(node -> node.isA(EcsCluster.ID) && topology.region(node).equals(region))
                .map(Node::id)
                .findFirst()
                .orElseGet(() -> work.then(
                        new Placing(catalogue).addBeside(work.now, function.id(), EcsCluster.ID).orElseThrow()));
    }
}
