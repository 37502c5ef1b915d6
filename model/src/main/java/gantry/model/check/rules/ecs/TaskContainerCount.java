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
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.TaskDefinition;

/// A task definition has 1 to 10 containers.
public final class TaskContainerCount implements Rule {

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html
    private static final int MOST = 10;

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/task-container-count",
            "Number of containers",
            Severity.ERROR,
            "A task definition says which containers start together on one machine: at least one, at most ten. "
                    + "Programs that don't need each other's disk or network belong in task definitions of their own, "
                    + "so that each can be scaled alone.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            int count = topology.containers(definition).size();
            if (count < 1) {
                report.at(definition)
                        .fix(add(context.catalogue(), definition))
                        .say(Wording.full(context, definition)
                                + " has no container. A task definition describes 1 to 10 containers.");
            } else if (count > MOST) {
                report.at(definition)
                        .fix(split(context.catalogue(), definition))
                        .say(Wording.full(context, definition) + " has " + count
                                + " containers. A task definition describes 1 to 10 containers.");
            }
        }
    }

    private static Fix add(Catalogue catalogue, Node definition) {
        return Fixes.onNode("Add a container", definition.id(), diagram -> new Placing(catalogue)
                .addInside(diagram, definition.id(), Container.ID)
                .diff());
    }

    private static Fix split(Catalogue catalogue, Node definition) {
        return Fixes.onNode(
                "Move those above 10 to another task definition",
                definition.id(),
                new TaskSplit(catalogue, definition.id(), MOST)::split);
    }
}
