package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.List;

/// At least one container of a task is essential.
public final class EssentialContainerRequired implements Rule {

    private static final int MOST_OFFERS = 3;

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/essential-container-required",
            "No essential container",
            Severity.ERROR,
            "When an essential container ends, ECS stops the whole task and starts a new one. A task in which every "
                    + "container is optional would have nothing that keeps it alive, so ECS refuses it.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            List<Node> containers = topology.containers(definition);
            boolean hasEssential = containers.stream().anyMatch(each -> each.values().value(Container.ESSENTIAL));
            if (!containers.isEmpty() && !hasEssential) {
                var finding = report.at(definition).with(containers.toArray(Node[]::new));
                containers.stream()
                        .limit(MOST_OFFERS)
                        .map(each -> Fixes.clear(
                                "Make " + Wording.quoted(context, each) + " essential",
                                each.id(),
                                Container.ESSENTIAL))
                        .forEach(finding::fix);
                finding.say("No container of task definition " + Wording.quoted(context, definition)
                        + " is essential; at least one must be, because the task lives as long as it does.");
            }
        }
    }
}
