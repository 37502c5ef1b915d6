package gantry.model.kinds.kubernetes;

import gantry.model.kind.MemorySize;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;

/// The properties of a [PodContainer] that say how much of a node it gets.
///
/// Source: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
final class ContainerResources {

    private static final String PAGE = "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/";
    private static final String GROUP = "Resources";
    private static final String REQUESTS = "/resources/requests/";
    private static final String LIMITS = "/resources/limits/";

    private static final String RULE = "kubernetes/request-exceeds-limit";

    /// Thousandths of a processor; Kubernetes knows nothing finer.
    private static final Whole MILLICORES = Whole.between(1, 1_000_000);

    private static final MemorySize MEBIBYTES = MemorySize.between(1, 100_000_000);

    /// What a new container starts with: little, and as much memory as it may use at most.
    private static final long FIRST_CPU = 100;

    private static final long FIRST_MEMORY = 128;

    static final Property<Long> CPU_REQUEST = cpu("cpuRequest", "CPU request")
            .about("Processor time that is kept for the container; 1000 are one processor. Autoscalers measure in "
                    + "shares of it.")
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, REQUESTS + "cpu", Quantities.millicores());

    static final Property<Long> CPU_LIMIT = cpu("cpuLimit", "CPU limit")
            .about("A container that wants more is slowed down. On nodes it is better left out.")
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, LIMITS + "cpu", Quantities.millicores());

    static final Property<Long> MEMORY_REQUEST = size("memoryRequest", "Memory request")
            .about("Memory that is kept for the container. Autoscalers measure in shares of it.")
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, REQUESTS + "memory", Quantities.mebibytes());

    static final Property<Long> MEMORY_LIMIT = size("memoryLimit", "Memory limit")
            .about("A container that uses more is killed. The same as the request is the safest.")
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, LIMITS + "memory", Quantities.mebibytes());

    static final Property<Long> STORAGE_REQUEST = size("storageRequest", "Local storage request")
            .about("Disk space of the node that is kept for logs and scratch files.")
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, REQUESTS + "ephemeral-storage", Quantities.mebibytes());

    static final Property<Long> STORAGE_LIMIT = size("storageLimit", "Local storage limit")
            .about("A pod that uses more disk space of the node is evicted.")
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, LIMITS + "ephemeral-storage", Quantities.mebibytes());

    /// 16 is the most that one instance has: https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html
    static final Property<Long> GPUS = Property.of("gpus", Whole.between(1, 16))
            .title("GPUs")
            .group(GROUP)
            .about("NVIDIA GPUs for the container alone. It needs nodes that have some; Fargate has none.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/ml-eks-optimized-ami.html")
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, LIMITS + "nvidia.com~1gpu", Quantities.count());

    static final Property<Long> NEURON_DEVICES = Property.of("neuronDevices", Whole.between(1, 16))
            .title("Neuron devices")
            .group(GROUP)
            .about("Inferentia or Trainium chips for the container alone. Fargate has none.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/inferentia-support.html")
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, LIMITS + "aws.amazon.com~1neuron", Quantities.count());

    private ContainerResources() {}

    /// The amounts that a new container asks for.
    static Values start() {
        return Values.EMPTY
                .with(CPU_REQUEST, FIRST_CPU)
                .with(MEMORY_REQUEST, FIRST_MEMORY)
                .with(MEMORY_LIMIT, FIRST_MEMORY);
    }

    private static Property<Long> cpu(String name, String title) {
        return Property.of(name, MILLICORES).checkedBy(RULE).title(title).unit("millicores").group(GROUP).source(PAGE);
    }

    private static Property<Long> size(String name, String title) {
        return Property.of(name, MEBIBYTES).checkedBy(RULE).title(title).unit("MiB").group(GROUP).source(PAGE);
    }
}
