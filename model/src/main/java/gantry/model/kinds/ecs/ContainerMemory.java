package gantry.model.kinds.ecs;

import gantry.model.kind.Conversion;
import gantry.model.kind.ListOf;
import gantry.model.kind.MemorySize;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.binding.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The properties of a [Container] about graphics processors and special uses of memory.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html
final class ContainerMemory {

    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    private static final String PAGE = API + "API_LinuxParameters.html";
    private static final String ROLE = "Container";
    private static final String SIZE = "Size";
    private static final String LIMITS = "Limits";

    /// Sixteen are in the largest instance, p2.16xlarge: https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html
    static final Property<Long> GPU = Property.of("gpu", Whole.between(1, 16))
            .title("GPUs")
            .unit("GPUs")
            .group(SIZE)
            .about("Graphics processors that the container has for itself. They need EC2 instances with GPUs.")
            .source(API + "API_ResourceRequirement.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ResourceRequirements", gpus())
            .unbound(Target.KUBERNETES, "report: nodes with GPUs and a device plug-in are needed first");

    static final Property<Long> SHARED_MEMORY = Property.of("sharedMemorySize", MemorySize.between(1, 1_000_000))
            .unit("MiB")
            .group(LIMITS)
            .about("The size of /dev/shm. Not on Fargate.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/LinuxParameters/SharedMemorySize")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    static final Property<List<Values>> TMPFS = Property.of("tmpfs", ListOf.of(Tmpfs.TYPE))
            .title("Directories in memory")
            .group(LIMITS)
            .about("Directories that are kept in memory. Not on Fargate.")
            .source(API + "API_Tmpfs.html")
            .to(Target.CLOUDFORMATION, ROLE, "/LinuxParameters/Tmpfs", Spelling.capitalisedItems(Tmpfs.TYPE))
            .unbound(Target.KUBERNETES, "report: they would be volumes in memory");

    static final Property<Long> MAX_SWAP = Property.of("maxSwap", MemorySize.between(0, 1_000_000))
            .unit("MiB")
            .group(LIMITS)
            .about("How much the container may swap out; 0 for nothing. Not on Fargate.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/LinuxParameters/MaxSwap")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    static final Property<Long> SWAPPINESS = Property.of("swappiness", Whole.between(0, 100))
            .group(LIMITS)
            .about("How readily pages are swapped out; 0 means only when nothing else helps. Not on Fargate.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/LinuxParameters/Swappiness")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    private ContainerMemory() {}

    /// The number as the only resource that is required; ECS spells it as text.
    private static Conversion<Long> gpus() {
        return new Conversion<>(
                count -> List.of(Map.of("Type", "GPU", "Value", String.valueOf(count))), ContainerMemory::gpusIn);
    }

    private static Optional<Long> gpusIn(Object json) {
        return json instanceof List<?> items
                && items.size() == 1
                && items.getFirst() instanceof Map<?, ?> item
                && "GPU".equals(item.get("Type"))
                && item.get("Value") instanceof Object value
                        ? Conversion.wholeAsText().back().apply(value)
                        : Optional.empty();
    }
}
