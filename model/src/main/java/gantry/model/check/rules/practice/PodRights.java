package gantry.model.check.rules.practice;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.kubernetes.HostPath;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.kubernetes.PodProperties;
import gantry.model.kinds.kubernetes.Workloads;
import java.util.List;

/// What pods and their containers may do to their node. On Fargate a pod has no node to itself; what is refused there
/// is another rule's business.
record PodRights(CheckContext context, Report report) {

    private static final long ROOT = 0;
    private static final long ORDINARY_USER = 1000;

    void check() {
        for (String kind : Workloads.IDS) {
            for (Node workload : context.nodes(kind)) {
                context.token().throwIfCancelled();
                checkPod(workload);
                context.pods().containers(workload).forEach(container -> checkContainer(workload, container));
            }
        }
    }

    private void checkPod(Node workload) {
        Values values = workload.values();
        String name = Wording.full(context, workload);
        if (!values.value(PodProperties.RUN_AS_NON_ROOT)) {
            report.at(workload, PodProperties.RUN_AS_NON_ROOT)
                    .fix(Fixes.change("Set 'refuse to run as root' to on", workload.id(), PodRights::nonRoot))
                    .say("The pods of " + name + " may run as root: a break-out would be root on the node as well.");
        } else if (values.value(PodProperties.RUN_AS_USER) == ROOT) {
            report.at(workload, PodProperties.RUN_AS_USER)
                    .fix(user(workload, PodProperties.RUN_AS_USER))
                    .say("The pods of " + name + " run as user 0, which is root; name another user.");
        }
        if (!isOnFargate(workload)) {
            checkHost(workload, name);
        }
    }

    private static Values nonRoot(Values values) {
        Values changed = values.with(PodProperties.RUN_AS_NON_ROOT, true);
        return values.value(PodProperties.RUN_AS_USER) == ROOT
                ? changed.with(PodProperties.RUN_AS_USER, ORDINARY_USER)
                : changed;
    }

    private static Fix user(Node node, Property<Long> property) {
        return Fixes.set("Set the user to " + ORDINARY_USER, node.id(), property, ORDINARY_USER);
    }

    private void checkHost(Node workload, String name) {
        Values values = workload.values();
        if (values.value(PodProperties.HOST_NETWORK)) {
            report.at(workload, PodProperties.HOST_NETWORK)
                    .fix(Fixes.set(
                            "Set the network of the node to off", workload.id(), PodProperties.HOST_NETWORK, false))
                    .say("The pods of " + name + " use the network of their node and can listen in on it.");
        }
        if (values.value(PodProperties.HOST_PID)) {
            report.at(workload, PodProperties.HOST_PID)
                    .fix(Fixes.set(
                            "Set the processes of the node to off", workload.id(), PodProperties.HOST_PID, false))
                    .say("The pods of " + name + " see all processes of their node and can end them.");
        }
        List<String> paths = values.effective(PodProperties.HOST_PATHS).orElse(List.of()).stream()
                .flatMap(each -> each.effective(HostPath.PATH).stream())
                .toList();
        if (!paths.isEmpty()) {
            String control = paths.contains(PrivilegedContainer.DOCKER_SOCKET)
                    ? ", with which they control every container there"
                    : "";
            report.at(workload, PodProperties.HOST_PATHS)
                    .fix(Fixes.clear("Remove the directories of the node", workload.id(), PodProperties.HOST_PATHS))
                    .say("The pods of " + name + " mount " + Wording.and(paths) + " from their node" + control
                            + ": a break-out through them reaches the whole node.");
        }
    }

    private void checkContainer(Node workload, Node container) {
        Values values = container.values();
        String name = Wording.full(context, container);
        boolean isPrivileged = values.value(PodContainer.PRIVILEGED);
        if (isPrivileged && !isOnFargate(workload)) {
            report.at(container, PodContainer.PRIVILEGED)
                    .fix(Fixes.set("Set privileged to off", container.id(), PodContainer.PRIVILEGED, false))
                    .say(name + " is privileged: a break-out would own every pod on its node.");
        }
        if (!isPrivileged && values.value(PodContainer.PRIVILEGE_ESCALATION)) {
            report.at(container, PodContainer.PRIVILEGE_ESCALATION)
                    .fix(Fixes.set(
                            "Set privilege escalation to off",
                            container.id(),
                            PodContainer.PRIVILEGE_ESCALATION,
                            false))
                    .say(name + " lets its processes gain more rights than they started with, up to root.");
        }
        if (values.get(PodContainer.RUN_AS_USER).filter(user -> user == ROOT).isPresent()) {
            report.at(container, PodContainer.RUN_AS_USER)
                    .fix(user(container, PodContainer.RUN_AS_USER))
                    .say(name + " runs as user 0, which is root; name another user.");
        }
        if (!values.value(PodContainer.READONLY_ROOT_FILESYSTEM)) {
            report.at(container, PodContainer.READONLY_ROOT_FILESYSTEM)
                    .as(Severity.INFO)
                    .fix(Fixes.set(
                            "Set the root file system to read-only",
                            container.id(),
                            PodContainer.READONLY_ROOT_FILESYSTEM,
                            true))
                    .say(name + " can change its own program files; a read-only root file system prevents that.");
        }
    }

    private boolean isOnFargate(Node workload) {
        return context.pods().profile(workload).isPresent();
    }
}
