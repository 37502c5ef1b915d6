package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.kubernetes.ContainerRole;
import gantry.model.kinds.kubernetes.DaemonSet;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.topology.Pods;
import java.util.List;

/// A DaemonSet on Fargate finds no nodes to run on; its containers can become sidecars instead.
final class DaemonsOnFargate {

    private DaemonsOnFargate() {}

    static void say(CheckContext context, Report report, FargatePod pod, Pods pods) {
        Node daemons = pod.workload();
        List<Node> others = pods.neighbours(daemons).stream()
                .filter(each -> !each.isA(DaemonSet.ID) && pods.profile(each).isPresent())
                .toList();
        Report.Finding finding = report.at(daemons).with(pod.profile());
        if (others.size() == 1) {
            List<NodeId> containers = pods.containers(daemons).stream().map(Node::id).toList();
            finding.fix(sidecars(context, daemons, containers, others.getFirst()));
        }
        finding.fix(Fixes.remove("Delete " + Wording.quoted(context, daemons), daemons.id()))
                .say(Wording.full(context, daemons) + " is selected by the profile "
                        + Wording.quoted(context, pod.profile())
                        + ", but Fargate runs no DaemonSets: each pod has a machine of its own. Make it a sidecar of the"
                        + " pods, or run it on nodes.");
    }

    private static Fix sidecars(CheckContext context, Node daemons, List<NodeId> containers, Node target) {
        String label = "Make it a sidecar of " + Wording.quoted(context, target);
        return Fixes.onNode(label, daemons.id(), now -> now.node(target.id()).isPresent()
                ? sidecars(now, context.catalogue(), daemons, containers, target)
                : Diff.NONE);
    }

    private static Diff sidecars(
            Diagram now, Catalogue catalogue, Node daemons, List<NodeId> containers, Node target) {
        Diff all = Diff.NONE;
        Diagram current = now;
        for (NodeId id : containers) {
            if (current.node(id).isPresent()) {
                Node container = current.require(id);
                Diff role = new Draft(current)
                        .put(container.withValues(container.values().with(PodContainer.ROLE, ContainerRole.SIDECAR)))
                        .diff();
                Diff step = role.then(new Placing(catalogue).move(current.apply(role), id, target.id()));
                all = all.then(step);
                current = current.apply(step);
            }
        }
        return all.then(Operations.remove(current, List.of(daemons.id())));
    }
}
