package gantry.model.check.rules.practice;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Mounts;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.ecs.Volume;
import gantry.model.topology.Topology;
import java.util.Set;
import java.util.stream.Stream;

/// Containers have no more rights over their machine than they need.
public final class PrivilegedContainer implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "practice/privileged-container",
            "Container with rights over its host",
            Severity.WARNING,
            "Containers on one machine share its kernel. What keeps them apart are the rights that they don't have: root, "
                    + "privileged mode, the network and the files of the host. Whoever breaks into a container that has "
                    + "them owns the machine with everything that runs on it.",
            "https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html");

    static final String DOCKER_SOCKET = "/var/run/docker.sock";

    private static final String ORDINARY_USER = "1000";

    private static final Set<String> ROOT = Set.of("", "0", "root");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            context.token().throwIfCancelled();
            if (!context.topology().isFargate(definition)) {
                context.topology().containers(definition).forEach(
                        container -> checkContainer(context, report, definition, container));
            }
        }
        new PodRights(context, report).check();
    }

    private static void checkContainer(CheckContext context, Report report, Node definition, Node container) {
        Values values = container.values();
        boolean isPrivileged = values.effective(Container.PRIVILEGED).orElse(false);
        String name = Wording.full(context, container);
        if (isPrivileged) {
            report.at(container, Container.PRIVILEGED)
                    .fix(Fixes.set("Set privileged to off", container.id(), Container.PRIVILEGED, false))
                    .say(name + " is privileged: a break-out would own every task on its machine.");
        }
        boolean isOnHost = definition.values().value(TaskDefinition.NETWORK_MODE) == NetworkMode.HOST;
        String user = values.get(Container.USER).orElse("");
        if (isOnHost && ROOT.contains(user.replaceFirst(":.*", "").strip())) {
            report.at(container, Container.USER)
                    .with(definition)
                    .fix(Fixes.set(
                            "Set the user to " + ORDINARY_USER, container.id(), Container.USER, ORDINARY_USER))
                    .say(name + " runs as " + (user.isEmpty() ? "the user of its image, usually root," : "root")
                            + " in the network of its host; name another user.");
        }
        dockerSockets(context.topology(), container).forEach(volume -> report.at(container)
                .with(volume)
                .fix(Fixes.remove("Delete the volume " + Wording.quoted(context, volume), volume.id()))
                .say(name + " mounts " + DOCKER_SOCKET + ": who controls Docker owns every task on the machine."));
        if (!values.value(Container.READONLY_ROOT_FILESYSTEM)) {
            report.at(container, Container.READONLY_ROOT_FILESYSTEM)
                    .as(Severity.INFO)
                    .fix(Fixes.set(
                            "Set the root file system to read-only",
                            container.id(),
                            Container.READONLY_ROOT_FILESYSTEM,
                            true))
                    .say(name + " can change its own program files; a read-only root file system prevents that.");
        }
    }

    private static Stream<Node> dockerSockets(Topology topology, Node container) {
        return topology.targets(container, Mounts.ID).stream()
                .filter(node -> node.isA(Volume.ID))
                .filter(volume -> volume.values().get(Volume.HOST_PATH).filter(DOCKER_SOCKET::equals).isPresent());
    }
}
