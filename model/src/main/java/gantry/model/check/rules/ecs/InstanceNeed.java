package gantry.model.check.rules.ecs;

import gantry.model.diagram.Node;
import gantry.model.facts.InstanceFamilies;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.CpuArchitecture;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.MachineImage;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a task asks of the instance that it runs on.
record InstanceNeed(boolean isArm, boolean isWindows, boolean hasGraphics) {

    static InstanceNeed of(Topology topology, Node definition) {
        return new InstanceNeed(
                definition.values().value(TaskDefinition.CPU_ARCHITECTURE) == CpuArchitecture.ARM64,
                FargateTaskSize.isWindows(definition),
                topology.containers(definition).stream()
                        .anyMatch(each -> each.values().effective(Container.GPU).orElse(0L) > 0));
    }

    /// One type of instances of one group.
    ///
    /// @param system the machine image; empty when it is one of the user's own, of which nothing is known
    record Offer(String type, Optional<MachineImage> system, boolean isArm, boolean hasGraphics) {

        Offer(String type, Optional<MachineImage> system) {
            this(type, system, InstanceFamilies.isArm(type), InstanceFamilies.hasGraphics(type));
        }

        static List<Offer> of(Node capacity) {
            Values values = capacity.values();
            Optional<MachineImage> image = Optional.of(values.value(Ec2Capacity.AMI))
                    .filter(each -> each != MachineImage.CUSTOM);
            return values.value(Ec2Capacity.INSTANCE_TYPES).stream()
                    .map(type -> new Offer(type, image))
                    .toList();
        }

        boolean isWindows() {
            return system.filter(image -> image == MachineImage.WINDOWS_2022).isPresent();
        }

        /// What people call it where the operating system matters.
        String withSystem() {
            return type + " with " + (isWindows() ? "Windows" : "Linux");
        }
    }

    boolean isMetBy(Offer offer) {
        return isArm == offer.isArm() && !isOtherSystem(offer) && (offer.hasGraphics() || !hasGraphics);
    }

    /// In words, what the task asks for and the instance hasn't.
    List<String> unmet(Offer offer) {
        var unmet = new ArrayList<String>();
        if (isArm != offer.isArm()) {
            unmet.add(processor() + " processors");
        }
        if (isOtherSystem(offer)) {
            unmet.add(isWindows ? "Windows" : "Linux");
        }
        if (hasGraphics && !offer.hasGraphics()) {
            unmet.add("GPUs");
        }
        return unmet;
    }

    /// Whether the offer has another operating system.
    boolean isOtherSystem(Offer offer) {
        return offer.system().isPresent() && isWindows != offer.isWindows();
    }

    private String processor() {
        return (isArm ? CpuArchitecture.ARM64 : CpuArchitecture.X86_64).value();
    }

    /// A usual type that meets the need; empty for Windows on ARM, which doesn't exist.
    ///
    /// Source: https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-regions.html
    Optional<Offer> usual() {
        if (isWindows) {
            return isArm ? Optional.empty()
                    : Optional.of(new Offer(
                            hasGraphics ? "g6.xlarge" : "m7i.large", Optional.of(MachineImage.WINDOWS_2022)));
        }
        if (isArm) {
            return Optional.of(new Offer(
                    hasGraphics ? "g5g.xlarge" : "m7g.large", Optional.of(MachineImage.AL2023_ARM)));
        }
        return Optional.of(hasGraphics
                ? new Offer("g6.xlarge", Optional.of(MachineImage.AL2023_GPU))
                : new Offer("m7i.large", Optional.of(MachineImage.AL2023_X86)));
    }
}
