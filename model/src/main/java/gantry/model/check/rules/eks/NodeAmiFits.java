package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.facts.AmiTypes;
import gantry.model.facts.AmiTypes.AmiType;
import gantry.model.facts.InstanceFamilies;
import gantry.model.facts.InstanceTypes;
import gantry.model.kinds.eks.ManagedNodeGroup;
import java.util.List;
import java.util.Optional;

/// The image of managed nodes exists and is made for their instance types; a launch template isn't contradicted.
public final class NodeAmiFits implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/node-ami-fits-instance-type",
            "Image for the instance types",
            Severity.ERROR,
            "An image holds programs for one sort of processor, and drivers for some accelerators or none. On another "
                    + "sort it doesn't start at all; on a machine with GPUs it starts, but pods don't see them. What a "
                    + "launch template decides can't be said a second time at the node group.",
            "https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        List<Node> groups = context.nodes(ManagedNodeGroup.ID);
        for (Node group : groups) {
            context.token().throwIfCancelled();
            checkTemplate(context, report, group);
            if (group.values().value(ManagedNodeGroup.AMI_TYPE).equals(AmiTypes.CUSTOM)) {
                checkOwnImage(context, report, group);
            } else {
                fault(context, group).ifPresent(fault -> say(context, report, group, fault));
            }
        }
        if (AmiTypes.isOutdated(context.today()) && !groups.isEmpty()) {
            report.at(groups.getFirst(), ManagedNodeGroup.AMI_TYPE)
                    .as(Severity.INFO)
                    .say("The list of images for nodes in this version of Gantry is of " + AmiTypes.asOf()
                            + "; compare those of your node groups with the page of AWS.");
        }
    }

    private static void checkTemplate(CheckContext context, Report report, Node group) {
        if (group.values().has(ManagedNodeGroup.LAUNCH_TEMPLATE) && group.values().has(ManagedNodeGroup.DISK_SIZE)) {
            report.at(group, ManagedNodeGroup.DISK_SIZE)
                    .fix(Fixes.clear("Leave the disk to the launch template", group.id(), ManagedNodeGroup.DISK_SIZE))
                    .fix(Fixes.clear("Do without the launch template", group.id(), ManagedNodeGroup.LAUNCH_TEMPLATE))
                    .say(Wording.full(context, group) + " has a launch template and a disk size. EKS refuses both "
                            + "together: set the disk in the template.");
        }
    }

    private static void checkOwnImage(CheckContext context, Report report, Node group) {
        if (group.values().has(ManagedNodeGroup.VERSION)) {
            report.at(group, ManagedNodeGroup.VERSION)
                    .fix(Fixes.clear("Leave the version to the image", group.id(), ManagedNodeGroup.VERSION))
                    .say(Wording.full(context, group) + " starts from an image of your own and names a Kubernetes "
                            + "version. EKS refuses both together: the image decides the version.");
        }
        if (!group.values().has(ManagedNodeGroup.LAUNCH_TEMPLATE)) {
            Report.Finding finding = report.at(group, ManagedNodeGroup.LAUNCH_TEMPLATE);
            fitting(group).ifPresent(fit -> finding.fix(set(group, fit)));
            finding.say(Wording.full(context, group) + " starts from an image of your own, but has no launch template "
                    + "that names the image. Enter one, or choose an image of EKS.");
        }
    }

    /// Why the image can't be used; empty when it can.
    private static Optional<String> fault(CheckContext context, Node group) {
        String image = group.values().value(ManagedNodeGroup.AMI_TYPE);
        Optional<AmiType> known = AmiTypes.find(image);
        if (known.isEmpty()) {
            return Optional.of("EKS has no such image.");
        }
        AmiType type = known.get();
        if (type.isOver(context.today())) {
            return Optional.of("AWS has published no " + type.system() + " images since "
                    + type.ended().orElseThrow() + ", and none for Kubernetes 1.33 and later.");
        }
        return types(group).stream().flatMap(each -> misfit(type, each).stream()).findFirst();
    }

    private static Optional<String> misfit(AmiType image, String type) {
        if (InstanceFamilies.isArm(type) != image.isArm()) {
            return Optional.of("it is for " + processors(image.isArm()) + " processors, but " + type + " has "
                    + processors(InstanceFamilies.isArm(type)) + " ones.");
        }
        if (InstanceTypes.isNvidia(type) && !image.hasNvidia()) {
            return Optional.of("it has no drivers for the GPUs of " + type + ".");
        }
        boolean mayHaveNeuron = image.hasNeuron() || image.system().startsWith("Bottlerocket");
        return InstanceTypes.isNeuron(type) && !mayHaveNeuron
                ? Optional.of("it has no drivers for the Neuron chips of " + type + ".")
                : Optional.empty();
    }

    private static String processors(boolean isArm) {
        return isArm ? "ARM64" : "x86-64";
    }

    private static List<String> types(Node group) {
        return group.values().value(ManagedNodeGroup.INSTANCE_TYPES);
    }

    private static void say(CheckContext context, Report report, Node group, String fault) {
        Report.Finding finding = report.at(group, ManagedNodeGroup.AMI_TYPE);
        fitting(group).ifPresent(fit -> finding.fix(set(group, fit)));
        finding.say("The image " + group.values().value(ManagedNodeGroup.AMI_TYPE) + " doesn't fit "
                + Wording.full(context, group) + ": " + fault);
    }

    /// The image for the first instance type, and which of the types go with it.
    private record Fit(AmiType image, List<String> types) {}

    private static Optional<Fit> fitting(Node group) {
        List<String> types = types(group);
        String first = types.isEmpty() ? "" : types.getFirst();
        String accelerator = InstanceTypes.isNvidia(first) ? "nvidia"
                : InstanceTypes.isNeuron(first) ? "neuron" : "none";
        String system = AmiTypes.find(group.values().value(ManagedNodeGroup.AMI_TYPE))
                .map(AmiType::system)
                .orElse("");
        return AmiTypes.fitting(system, InstanceFamilies.isArm(first), accelerator)
                .map(image -> new Fit(
                        image, types.stream().filter(type -> misfit(image, type).isEmpty()).toList()));
    }

    private static Fix set(Node group, Fit fit) {
        boolean isWhole = fit.types.size() == types(group).size();
        String label = "Set image to " + fit.image.id()
                + (isWhole ? "" : " and instance types to " + String.join(", ", fit.types));
        return Fixes.change(label, group.id(), values -> {
            var changed = values.with(ManagedNodeGroup.AMI_TYPE, fit.image.id());
            return isWhole ? changed : changed.with(ManagedNodeGroup.INSTANCE_TYPES, fit.types);
        });
    }
}
