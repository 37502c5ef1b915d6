package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.Operations;
import gantry.model.kinds.connection.Links;
import gantry.model.kinds.connection.Mounts;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What containers share ends at their task.
///
/// It speaks instead of `general/unsupported-connection`, which would only say that both must stand in one frame.
public final class TaskIsolation implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/task-isolation-boundary",
            "Containers of different tasks",
            Severity.ERROR,
            "The containers of one task share a network and volumes; that is what a task is for. Another task may run on "
                    + "another machine, and on Fargate each has a kernel, processors, memory and a network interface "
                    + "of its own. So links, localhost and volumes never lead from one task into another.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html")
            .silencing(RuleInfo.EVERY_RULE, "general/unsupported-connection");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Stream.of(Links.ID, Mounts.ID)
                .flatMap(kind -> context.edges(kind).stream())
                .forEach(edge -> check(context, report, edge));
    }

    private static void check(CheckContext context, Report report, Edge edge) {
        Node from = context.diagram().require(edge.from());
        Node to = context.diagram().require(edge.to());
        Optional<Node> here = context.topology().around(from, TaskDefinition.ID);
        Optional<Node> there = context.topology().around(to, TaskDefinition.ID);
        if (here.isEmpty() || there.isEmpty() || here.get().id().equals(there.get().id())) {
            return;
        }
        boolean isLink = edge.isA(Links.ID);
        var finding = report.at(edge).with(from, to);
        if (isLink) {
            callInstead(context, edge, here.get(), there.get()).ifPresent(finding::fix);
        }
        finding.fix(Fixes.remove("Delete the connection", edge.id()))
                .fix(new Fix(
                        "Move " + Wording.quoted(context, to) + " into " + Wording.quoted(context, here.get()),
                        now -> now.node(to.id()).isEmpty() || now.node(here.get().id()).isEmpty()
                                ? Diff.NONE
                                : new Placing(context.catalogue()).move(now, to.id(), here.get().id())))
                .say(Wording.full(context, from) + " in the task definition " + Wording.quoted(context, here.get())
                        + " can't " + (isLink ? "be linked to " : "mount ") + Wording.full(context, to)
                        + " of the task definition " + Wording.quoted(context, there.get())
                        + ": each task is isolated, so " + (isLink ? "links and localhost" : "volumes")
                        + " end there. " + (isLink
                                ? "Put both containers into one task definition, or let the services talk to each other."
                                : "Put both into one task definition, or share files through EFS."));
    }

    /// Leads from one service to the other, where exactly one service runs each of the tasks.
    private static Optional<Fix> callInstead(CheckContext context, Edge edge, Node here, Node there) {
        Topology topology = context.topology();
        List<Node> callers = topology.services(here);
        List<Node> called = topology.services(there);
        boolean isClear = callers.size() == 1 && called.size() == 1
                && Stream.concat(callers.stream(), called.stream())
                        .noneMatch(each -> topology.launchType(each) == LaunchType.EXTERNAL);
        if (!isClear || callers.getFirst().id().equals(called.getFirst().id())) {
            return Optional.empty();
        }
        Node caller = callers.getFirst();
        Node target = called.getFirst();
        String label = "Let the service " + Wording.quoted(context, caller) + " talk to "
                + Wording.quoted(context, target);
        return Optional.of(Fixes.onNode(label, caller.id(), now -> {
            if (now.edge(edge.id()).isEmpty() || now.node(target.id()).isEmpty()) {
                return Diff.NONE;
            }
            Diff removal = Operations.remove(now, List.of(edge.id()));
            return removal.then(
                    Fixes.connect(now.apply(removal), context.catalogue(), TalksTo.ID, caller.id(), target.id()));
        }));
    }
}
