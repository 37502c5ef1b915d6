package gantry.export.kubernetes;

import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.ResourceRequirementsBuilder;
import java.util.Optional;

/// What one container gets of its task.
///
/// @param cpu           CPU units
/// @param memoryRequest MiB that are kept for it
/// @param memoryLimit   MiB above which it is killed; empty for none
public record Share(long cpu, long memoryRequest, Optional<Long> memoryLimit) {

    /// Requests, and a limit of memory only: a limit of CPU would slow containers down while processors are idle.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html
    ResourceRequirements resources() {
        var resources = new ResourceRequirementsBuilder()
                .addToRequests("cpu", Quantities.cpu(cpu))
                .addToRequests("memory", Quantities.memory(memoryRequest));
        memoryLimit.ifPresent(limit -> resources.addToLimits("memory", Quantities.memory(limit)));
        return resources.build();
    }
}
