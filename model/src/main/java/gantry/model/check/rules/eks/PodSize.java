package gantry.model.check.rules.eks;

import gantry.model.facts.FargateSizes;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.kubernetes.ContainerRole;
import gantry.model.kinds.kubernetes.PodContainer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What the containers of a pod request together.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html
///
/// @param millicores thousandths of a processor
/// @param memory     MiB, without what Kubernetes needs
record PodSize(long millicores, long memory) {

    /// What Fargate adds for the parts of Kubernetes in each pod.
    private static final long OVERHEAD = 256;

    private static final long UNITS_PER_CPU = 1024;
    private static final long MILLICORES_PER_CPU = 1000;
    private static final long MEBIBYTES_PER_GIBIBYTE = 1024;

    /// The sum of those that run together; init containers run before them, one after the other.
    static PodSize of(List<Values> containers) {
        return new PodSize(
                together(containers, PodContainer.CPU_REQUEST, PodContainer.CPU_LIMIT),
                together(containers, PodContainer.MEMORY_REQUEST, PodContainer.MEMORY_LIMIT));
    }

    /// What the containers of a pod of this size can request.
    static PodSize within(FargateSizes.Size size) {
        return new PodSize(size.cpu() * MILLICORES_PER_CPU / UNITS_PER_CPU, size.memory() - OVERHEAD);
    }

    /// Kubernetes takes the limit as the request where only that is set:
    /// https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits
    private static long together(List<Values> containers, Property<Long> request, Property<Long> limit) {
        long sum = 0;
        long before = 0;
        for (Values container : containers) {
            long amount = Math.max(0, container.get(request).or(() -> container.get(limit)).orElse(0L));
            if (container.value(PodContainer.ROLE) == ContainerRole.INIT) {
                before = Math.max(before, amount);
            } else {
                sum += amount;
            }
        }
        return Math.max(sum, before);
    }

    /// The values of the only container with all of this as its requests and limits.
    Values fill(Values container) {
        return container.with(PodContainer.CPU_REQUEST, millicores)
                .with(PodContainer.CPU_LIMIT, millicores)
                .with(PodContainer.MEMORY_REQUEST, memory)
                .with(PodContainer.MEMORY_LIMIT, memory);
    }

    /// Whether anything was requested; without requests the size is another rule's business.
    boolean isKnown() {
        return millicores > 0 && memory > 0;
    }

    FargateSizes.Size withOverhead() {
        long units = (millicores * UNITS_PER_CPU + MILLICORES_PER_CPU - 1) / MILLICORES_PER_CPU;
        return new FargateSizes.Size(units, memory + OVERHEAD);
    }

    /// By how much processors must shrink to fit the largest size; 1 when they do.
    double cpuShare() {
        double most = (double) FargateSizes.linux().largest().cpu() / UNITS_PER_CPU * MILLICORES_PER_CPU;
        return millicores <= most ? 1 : most / millicores;
    }

    /// By how much memory must shrink to fit the largest size; 1 when it does.
    double memoryShare() {
        double most = (double) FargateSizes.linux().largest().memory() - OVERHEAD;
        return memory <= most ? 1 : most / memory;
    }

    String inWords() {
        return number(BigDecimal.valueOf(millicores), MILLICORES_PER_CPU) + " vCPU and "
                + number(BigDecimal.valueOf(memory), MEBIBYTES_PER_GIBIBYTE) + " GiB";
    }

    /// @param units  CPU units
    /// @param memory MiB
    static String inWords(long units, long memory) {
        return number(BigDecimal.valueOf(units), UNITS_PER_CPU) + " vCPU with "
                + number(BigDecimal.valueOf(memory), MEBIBYTES_PER_GIBIBYTE) + " GiB";
    }

    private static String number(BigDecimal amount, long per) {
        return amount.divide(BigDecimal.valueOf(per), 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
