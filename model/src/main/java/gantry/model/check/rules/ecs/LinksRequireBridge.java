package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.connection.Links;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Links and names that Docker knows exist only in the network of an instance. On Fargate this rule speaks about them as
/// well, so that `ecs/fargate-unsupported-parameters` needn't.
public final class LinksRequireBridge implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/links-require-bridge-network",
            "Links outside bridge mode",
            Severity.ERROR,
            "A link is a feature of Docker's own network on an instance: it writes the address of one container into "
                    + "the files of another. In the other modes Docker's network isn't used. There the containers of a "
                    + "task share one interface and find each other at localhost.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            NetworkMode mode = topology.networkMode(definition);
            List<Node> containers = topology.containers(definition);
            var task = new Task(definition, mode);
            if (mode == NetworkMode.BRIDGE) {
                ContainerCircles.of(topology, containers, Links.ID)
                        .forEach(circle -> sayCircle(context, report, definition, circle));
                continue;
            }
            for (Node container : containers) {
                topology.edgesFrom(container, Links.ID).forEach(link -> sayLink(context, report, task, link));
                if (mode == NetworkMode.AWSVPC) {
                    checkName(context, report, task, container, Container.HOSTNAME);
                    checkName(context, report, task, container, Container.EXTRA_HOSTS);
                }
            }
        }
    }

    private record Task(Node definition, NetworkMode mode) {}

    private static void sayLink(CheckContext context, Report report, Task task, Edge link) {
        Node from = context.diagram().require(link.from());
        Node to = context.diagram().require(link.to());
        String instead = UsedPort.of(List.of(to)).stream()
                .findFirst()
                .map(port -> "localhost:" + port.containerPort())
                .orElse("localhost");
        report.at(link)
                .with(task.definition, from, to)
                .fix(Fixes.remove("Remove the link", link.id()))
                .say(Wording.full(context, from) + " is linked to " + Wording.quoted(context, to)
                        + ", but links work only in network mode bridge, and "
                        + Wording.quoted(context, task.definition) + " uses " + task.mode.value() + ". "
                        + (task.mode == NetworkMode.NONE
                                ? "Remove the link: in this mode there is no network."
                                : "Remove the link; the other container answers at " + instead + "."));
    }

    private static void checkName(
            CheckContext context, Report report, Task task, Node container, Property<?> property) {
        Optional<?> value = container.values().get(property);
        boolean isSet = value.filter(each -> !each.equals("") && !each.equals(Map.of())).isPresent();
        if (isSet) {
            String what = Wording.inSentence(property);
            report.at(container, property)
                    .with(task.definition)
                    .fix(Fixes.clear("Remove the " + what, container.id(), property))
                    .say(Wording.full(context, container) + " sets the " + what + ", which isn't possible in network "
                            + "mode awsvpc: AWS names the network interface of the task. Remove it.");
        }
    }

    private static void sayCircle(CheckContext context, Report report, Node definition, List<Edge> circle) {
        Edge last = circle.getLast();
        report.at(last)
                .with(definition)
                .with(ContainerCircles.nodes(context, circle))
                .fix(Fixes.remove("Remove the link", last.id()))
                .say("The containers " + ContainerCircles.names(context, circle)
                        + " are linked in a circle, so none of them could start first. Remove one of the links.");
    }
}
