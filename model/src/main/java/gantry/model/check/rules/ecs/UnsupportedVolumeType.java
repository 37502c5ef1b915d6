package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.MountsFileSystem;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.ecs.Volume;
import gantry.model.kinds.ecs.VolumeType;

/// Volumes of a task exist where the task runs.
public final class UnsupportedVolumeType implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/unsupported-volume-type",
            "Volume that isn't there",
            Severity.ERROR,
            "A host path and a Docker volume lie on the disk of an instance, and on Fargate there is no instance that "
                    + "you could reach. Fargate gives a task empty scratch space or a disk of its own and mounts EFS. "
                    + "Machines outside AWS, in turn, can't mount EFS.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            if (topology.isFargate(definition)) {
                context.diagram().descendants(definition.id()).stream()
                        .filter(node -> node.isA(Volume.ID))
                        .forEach(volume -> checkOnFargate(context, report, definition, volume));
            }
            if (Launching.isExternal(topology, definition)) {
                topology.edgesFrom(definition, MountsFileSystem.ID)
                        .forEach(edge -> sayFileSystem(context, report, definition, edge));
            }
        }
    }

    private static void checkOnFargate(CheckContext context, Report report, Node definition, Node volume) {
        boolean isWindows = FargateTaskSize.isWindows(definition);
        VolumeType type = volume.values().value(Volume.TYPE);
        String what = switch (type) {
            case HOST -> "mounts " + volume.values().effective(Volume.HOST_PATH)
                    .map(path -> Wording.quoted(path) + " of the host")
                    .orElse("a path of the host");
            case DOCKER -> "is a Docker volume on the host";
            case FSX_WINDOWS -> isWindows ? "" : "is on FSx for Windows, which Linux tasks don't mount";
            case SCRATCH, EBS -> "";
        };
        if (!what.isEmpty()) {
            report.at(volume, Volume.TYPE)
                    .with(definition)
                    .fix(scratch(volume))
                    .say(Wording.full(context, volume) + " " + what + ". On Fargate the task "
                            + Wording.quoted(context, definition)
                            + " has scratch space, EBS volumes and EFS only; choose one of them.");
        }
    }

    /// Takes everything away that describes another sort of volume.
    static Fix scratch(Node volume) {
        return Fixes.change("Turn it into scratch space", volume.id(), values -> {
            Values scratch = values.without(Volume.TYPE);
            for (Property<?> property : Volume.KIND.properties()) {
                scratch = property.isVisible(scratch) ? scratch : scratch.without(property);
            }
            return scratch;
        });
    }

    private static void sayFileSystem(CheckContext context, Report report, Node definition, Edge edge) {
        Node files = context.diagram().require(edge.to());
        report.at(edge)
                .with(definition, files)
                .fix(Fixes.remove("Don't mount " + Wording.quoted(context, files), edge.id()))
                .say(Wording.full(context, definition) + " runs on external machines but mounts "
                        + Wording.quoted(context, files)
                        + ". EFS is reached from tasks in AWS only; use a host path on the machines instead.");
    }
}
