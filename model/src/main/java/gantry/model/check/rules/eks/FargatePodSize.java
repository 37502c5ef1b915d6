package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.facts.FargateSizes;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.kubernetes.DaemonSet;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.topology.Pods;
import java.util.List;
import java.util.Optional;

/// The containers of a pod on Fargate fit together into one of its sizes.
public final class FargatePodSize implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/fargate-pod-size",
            "Size of a pod on Fargate",
            Severity.ERROR,
            "Fargate adds up the requests of all containers, adds 256 MiB for the parts of Kubernetes that run beside "
                    + "them, and takes the next size it offers. Above the largest size the pod stays Pending for ever. "
                    + "Nothing else runs on the machine, so a limit above the request doesn't make a pod any larger.",
            "https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html");

    private static final long MEBIBYTES_PER_GIBIBYTE = 1024;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Pods pods = context.pods();
        for (FargatePod pod : FargatePod.all(pods)) {
            context.token().throwIfCancelled();
            if (pod.workload().isA(DaemonSet.ID)) {
                continue;
            }
            List<Node> containers = pods.containers(pod.workload());
            containers.forEach(container -> checkLimits(context, report, pod, container));
            if (!containers.isEmpty()) {
                checkSize(context, report, pod, containers);
            }
        }
    }

    private static void checkSize(CheckContext context, Report report, FargatePod pod, List<Node> containers) {
        PodSize size = PodSize.of(containers.stream().map(Node::values).toList());
        Optional<FargateSizes.Size> offer = FargateSizes.linux().atLeast(size.withOverhead());
        if (offer.isEmpty()) {
            Report.Finding finding = report.at(pod.workload()).with(pod.profile());
            shrink(containers).ifPresent(finding::fix);
            finding.say(pod.inWords(context) + ", but Fargate has no size for its " + size.inWords()
                    + " (256 MiB are added for Kubernetes). The largest is "
                    + inWords(FargateSizes.linux().largest()) + ": lower the requests, or run it on nodes.");
        } else if (size.isKnown() && isWasteful(size, offer.get())) {
            sayRounded(context, report, pod, containers, offer.get());
        }
    }

    private static void sayRounded(
            CheckContext context, Report report, FargatePod pod, List<Node> containers, FargateSizes.Size offer) {
        Node first = containers.getFirst();
        Report.Finding finding = report.at(first, PodContainer.CPU_REQUEST)
                .as(Severity.INFO)
                .with(pod.workload(), pod.profile());
        if (containers.size() == 1) {
            PodSize all = PodSize.within(offer);
            finding.fix(Fixes.change(
                    "Set " + all.millicores() + " millicores and " + all.memory() + " MiB",
                    first.id(),
                    values -> all.fill(values)));
        }
        finding.say(pod.inWords(context) + ". Its containers request "
                + PodSize.of(containers.stream().map(Node::values).toList()).inWords()
                + "; with 256 MiB for Kubernetes it runs, and is paid for, as " + inWords(offer) + ".");
    }

    /// Whether rounding up gives noticeably more than was asked for.
    private static boolean isWasteful(PodSize size, FargateSizes.Size offer) {
        return offer.cpu() > size.withOverhead().cpu()
                || offer.memory() - size.withOverhead().memory() >= MEBIBYTES_PER_GIBIBYTE;
    }

    private static String inWords(FargateSizes.Size size) {
        return PodSize.inWords(size.cpu(), size.memory());
    }

    /// Makes all amounts smaller by the same share, until the largest size is enough.
    private static Optional<Fix> shrink(List<Node> containers) {
        List<NodeId> ids = containers.stream().map(Node::id).toList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(Fixes.onNode("Lower the requests to fit the largest size", ids.getFirst(), now -> {
                    List<Node> current = ids.stream().flatMap(id -> now.node(id).stream()).toList();
                    PodSize size = PodSize.of(current.stream().map(Node::values).toList());
                    var draft = new Draft(now);
                    current.forEach(node -> draft.put(node.withValues(shrunk(node.values(), size))));
                    return draft.diff();
                }));
    }

    private static Values shrunk(Values values, PodSize size) {
        Values small = scaled(values, PodContainer.CPU_REQUEST, size.cpuShare());
        small = scaled(small, PodContainer.CPU_LIMIT, size.cpuShare());
        small = scaled(small, PodContainer.MEMORY_REQUEST, size.memoryShare());
        return scaled(small, PodContainer.MEMORY_LIMIT, size.memoryShare());
    }

    private static Values scaled(Values values, Property<Long> property, double share) {
        return values.get(property)
                .filter(amount -> share < 1 && amount > 0)
                .map(amount -> values.with(property, Math.max(1, (long) Math.floor(amount * share))))
                .orElse(values);
    }

    private static void checkLimits(CheckContext context, Report report, FargatePod pod, Node container) {
        differing(container.values(), PodContainer.CPU_REQUEST, PodContainer.CPU_LIMIT)
                .or(() -> differing(container.values(), PodContainer.MEMORY_REQUEST, PodContainer.MEMORY_LIMIT))
                .ifPresent(limit -> report.at(container, limit)
                        .as(Severity.WARNING)
                        .with(pod.workload(), pod.profile())
                        .fix(Fixes.change("Set the limits to the requests", container.id(), FargatePodSize::equal))
                        .say(pod.inWords(context) + ", but the container " + Wording.quoted(context, container)
                                + " may use more than it requests. Fargate gives a pod what it requests and no more: set"
                                + " the limits to the requests."));
    }

    /// The limit, when it is above the request; below, another rule speaks.
    private static Optional<Property<Long>> differing(Values values, Property<Long> request, Property<Long> limit) {
        Optional<Long> least = values.get(request);
        boolean isAbove = values.get(limit).filter(most -> least.filter(low -> low < most).isPresent()).isPresent();
        return isAbove ? Optional.of(limit) : Optional.empty();
    }

    private static Values equal(Values values) {
        Values equal = equal(values, PodContainer.CPU_REQUEST, PodContainer.CPU_LIMIT);
        return equal(equal, PodContainer.MEMORY_REQUEST, PodContainer.MEMORY_LIMIT);
    }

    private static Values equal(Values values, Property<Long> request, Property<Long> limit) {
        return differing(values, request, limit).isPresent()
                ? values.with(limit, values.get(request).orElseThrow())
                : values;
    }
}
