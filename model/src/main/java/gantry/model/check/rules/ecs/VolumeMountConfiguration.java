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
import gantry.model.kinds.connection.MountsFileSystem;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.ecs.Volume;
import gantry.model.kinds.ecs.VolumeType;
import java.util.Comparator;
import java.util.List;

/// Volumes of a task can be mounted as they are described. That a container mounts only volumes of its own task is asked
/// by `general/unsupported-connection`.
public final class VolumeMountConfiguration implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/volume-mount-configuration",
            "Volume that can't be mounted",
            Severity.ERROR,
            "Access points and IAM prove who mounts an EFS file system, and that proof travels inside the encrypted "
                    + "connection, so encryption can't be off. An access point decides by itself which directory is "
                    + "seen. ECS attaches one new EBS disk to a task at its start, not several.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            checkDisks(context, report, definition);
            context.topology().edgesFrom(definition, MountsFileSystem.ID).forEach(edge -> {
                checkEncryption(context, report, definition, edge);
                checkDirectory(context, report, definition, edge);
                checkContainer(context, report, definition, edge);
            });
        }
    }

    private static void checkDisks(CheckContext context, Report report, Node definition) {
        List<Node> disks = context.diagram().descendants(definition.id()).stream()
                .filter(node -> node.isA(Volume.ID) && node.values().value(Volume.TYPE) == VolumeType.EBS)
                .sorted(Comparator.comparing(Node::id))
                .toList();
        for (Node disk : disks.stream().skip(1).toList()) {
            Node first = disks.getFirst();
            report.at(disk, Volume.TYPE)
                    .with(definition, first)
                    .fix(UnsupportedVolumeType.scratch(disk))
                    .say(Wording.full(context, disk) + " is a second EBS volume beside "
                            + Wording.quoted(context, first) + ", but a task definition such as "
                            + Wording.quoted(context, definition) + " has one at most. Use another sort of volume.");
        }
    }

    private static String files(CheckContext context, Edge edge) {
        return Wording.full(context, context.diagram().require(edge.to()));
    }

    private static void checkEncryption(CheckContext context, Report report, Node definition, Edge edge) {
        boolean hasPoint = edge.values().value(MountsFileSystem.ACCESS_POINT);
        boolean hasIam = edge.values().value(MountsFileSystem.IAM);
        if (!edge.values().value(MountsFileSystem.TRANSIT_ENCRYPTION) && (hasPoint || hasIam)) {
            String what = hasPoint && hasIam ? "an access point and IAM authorisation need"
                    : hasPoint ? "an access point needs" : "IAM authorisation needs";
            report.at(edge, MountsFileSystem.TRANSIT_ENCRYPTION)
                    .with(definition, context.diagram().require(edge.to()))
                    .fix(Fixes.clear(
                            "Switch encryption in transit on", edge.id(), MountsFileSystem.TRANSIT_ENCRYPTION))
                    .say(files(context, edge) + " can't be mounted by " + Wording.quoted(context, definition) + ": "
                            + what + " encryption in transit, which is off.");
        }
    }

    private static void checkDirectory(CheckContext context, Report report, Node definition, Edge edge) {
        String directory = edge.values().effective(MountsFileSystem.ROOT_DIRECTORY).orElse("/");
        if (edge.values().value(MountsFileSystem.ACCESS_POINT) && !directory.isBlank() && !directory.equals("/")) {
            report.at(edge, MountsFileSystem.ROOT_DIRECTORY)
                    .with(definition, context.diagram().require(edge.to()))
                    .fix(Fixes.clear("Remove the root directory", edge.id(), MountsFileSystem.ROOT_DIRECTORY))
                    .fix(Fixes.set(
                            "Mount it without an access point", edge.id(), MountsFileSystem.ACCESS_POINT, false))
                    .say(files(context, edge) + " can't be mounted by " + Wording.quoted(context, definition)
                            + ": the access point decides on the directory, so the root directory "
                            + Wording.quoted(directory) + " must be left out.");
        }
    }

    private static void checkContainer(CheckContext context, Report report, Node definition, Edge edge) {
        String name = edge.values().effective(MountsFileSystem.CONTAINER).orElse("");
        List<Node> containers = context.topology().containers(definition);
        if (!name.isBlank() && containers.stream().noneMatch(each -> each.name().equals(name))) {
            report.at(edge, MountsFileSystem.CONTAINER)
                    .with(definition, context.diagram().require(edge.to()))
                    .fix(Fixes.clear("Mount it in all containers", edge.id(), MountsFileSystem.CONTAINER))
                    .say(files(context, edge) + " can't be mounted in " + Wording.quoted(name)
                            + ": task definition " + Wording.quoted(context, definition)
                            + " has no such container. Name one of its containers, or none for all.");
        }
    }
}
