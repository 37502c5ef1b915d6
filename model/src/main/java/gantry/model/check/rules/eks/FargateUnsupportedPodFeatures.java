package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.kubernetes.ContainerPort;
import gantry.model.kinds.kubernetes.DaemonSet;
import gantry.model.kinds.kubernetes.NodeArchitecture;
import gantry.model.kinds.kubernetes.NodeOperatingSystem;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.kubernetes.PodProperties;
import gantry.model.topology.Pods;
import java.util.List;
import java.util.Map;

/// Pods on Fargate can't use what belongs to a node.
public final class FargateUnsupportedPodFeatures implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/fargate-unsupported-pod-features",
            "Not possible on Fargate",
            Severity.ERROR,
            "On Fargate each pod gets a small virtual machine of its own, which AWS chooses, runs and throws away. There "
                    + "is no node to share, to look into or to attach a disk to: what needs one never starts there.",
            "https://docs.aws.amazon.com/eks/latest/userguide/fargate.html");

    /// Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-arch
    private static final Map<String, String> FOREIGN_NODES = Map.of(
            "kubernetes.io/arch", "arm64", "kubernetes.io/os", "windows");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Pods pods = context.pods();
        var storage = new FargateStorageAndRoles(context, report);
        for (FargatePod pod : FargatePod.all(pods)) {
            context.token().throwIfCancelled();
            if (pod.workload().isA(DaemonSet.ID)) {
                DaemonsOnFargate.say(context, report, pod, pods);
                continue;
            }
            checkPod(context, report, pod);
            pods.containers(pod.workload()).forEach(container -> checkContainer(context, report, pod, container));
            storage.check(pod);
        }
    }

    private static void checkPod(CheckContext context, Report report, FargatePod pod) {
        Node workload = pod.workload();
        Values values = workload.values();
        boolean isLinux = values.value(PodProperties.OPERATING_SYSTEM) == NodeOperatingSystem.LINUX;
        if (values.value(PodProperties.ARCHITECTURE) == NodeArchitecture.ARM64) {
            say(context, report, pod, PodProperties.ARCHITECTURE, new Feature("ARM64 processors are", Fixes.set(
                    "Set the CPU architecture to x86-64",
                    workload.id(),
                    PodProperties.ARCHITECTURE,
                    NodeArchitecture.AMD64)));
        }
        if (!isLinux) {
            say(context, report, pod, PodProperties.OPERATING_SYSTEM, new Feature("Windows is", Fixes.set(
                    "Set the operating system to Linux",
                    workload.id(),
                    PodProperties.OPERATING_SYSTEM,
                    NodeOperatingSystem.LINUX)));
        }
        if (values.value(PodProperties.HOST_NETWORK)) {
            say(context, report, pod, PodProperties.HOST_NETWORK, new Feature("the network of the node is", Fixes.set(
                    "Set the network of the node to off", workload.id(), PodProperties.HOST_NETWORK, false)));
        }
        if (!values.get(PodProperties.HOST_PATHS).orElse(List.of()).isEmpty()) {
            say(context, report, pod, PodProperties.HOST_PATHS, new Feature("directories of the node are", Fixes.clear(
                    "Remove the directories of the node", workload.id(), PodProperties.HOST_PATHS)));
        }
        values.get(PodProperties.NODE_SELECTOR).orElse(Map.of()).forEach((key, value) -> {
            if (value.equals(FOREIGN_NODES.get(key))) {
                ValuePath path = ValuePath.of(PodProperties.NODE_SELECTOR.name()).child(key);
                report.at(workload, path.field())
                        .with(pod.profile())
                        .fix(Fixes.change("Remove the node selector", workload.id(), path::remove))
                        .say(message(context, pod, "nodes with '" + key + "=" + value + "' are"));
            }
        });
    }

    private static void checkContainer(CheckContext context, Report report, FargatePod pod, Node container) {
        Values values = container.values();
        if (values.value(PodContainer.PRIVILEGED)) {
            sayAt(context, report, pod, container, PodContainer.PRIVILEGED, new Feature(
                    "the privileged container " + Wording.quoted(context, container) + " is",
                    Fixes.set("Set privileged to off", container.id(), PodContainer.PRIVILEGED, false)));
        }
        for (Property<Long> device : List.of(PodContainer.GPUS, PodContainer.NEURON_DEVICES)) {
            if (values.get(device).filter(count -> count > 0).isPresent()) {
                String what = device.equals(PodContainer.GPUS) ? "GPUs" : "Neuron devices";
                sayAt(context, report, pod, container, device, new Feature(
                        what + " for the container " + Wording.quoted(context, container) + " are",
                        Fixes.clear("Remove the " + what, container.id(), device)));
            }
        }
        List<Values> ports = values.get(PodContainer.PORTS).orElse(List.of());
        for (int index = 0; index < ports.size(); index++) {
            ValuePath path = ValuePath.of(PodContainer.PORTS.name()).item(index).child(ContainerPort.HOST_PORT.name());
            ports.get(index).get(ContainerPort.HOST_PORT).ifPresent(port -> report.at(container, path.field())
                    .with(pod.workload(), pod.profile())
                    .fix(Fixes.change("Remove the host port", container.id(), path::remove))
                    .say(message(context, pod, "the host port " + port + " of the container "
                            + Wording.quoted(context, container) + " is")));
        }
    }

    /// What isn't supported, with its verb, and how to do without.
    private record Feature(String text, Fix fix) {}

    private static void say(
            CheckContext context, Report report, FargatePod pod, Property<?> property, Feature feature) {
        report.at(pod.workload(), property)
                .with(pod.profile())
                .fix(feature.fix)
                .say(message(context, pod, feature.text));
    }

    private static void sayAt(
            CheckContext context,
            Report report,
            FargatePod pod,
            Node container,
            Property<?> property,
            Feature feature) {
        report.at(container, property)
                .with(pod.workload(), pod.profile())
                .fix(feature.fix)
                .say(message(context, pod, feature.text));
    }

    static String message(CheckContext context, FargatePod pod, String feature) {
        return pod.inWords(context) + ", where each pod has a machine of its own: " + feature
                + " not supported there.";
    }
}
