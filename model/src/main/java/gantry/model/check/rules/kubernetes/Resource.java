package gantry.model.check.rules.kubernetes;

import gantry.model.kind.Property;
import gantry.model.kinds.kubernetes.PodContainer;
import java.util.List;

/// Something of a node that containers request and are limited to.
///
/// @param title   what messages call it
/// @param unit    of both amounts
/// @param request how much is kept for a container
/// @param limit   how much it may use at most
record Resource(String title, String unit, Property<Long> request, Property<Long> limit) {

    private static final String MEBIBYTES = "MiB";

    static final List<Resource> ALL = List.of(
            new Resource("CPU", "millicores", PodContainer.CPU_REQUEST, PodContainer.CPU_LIMIT),
            new Resource("memory", MEBIBYTES, PodContainer.MEMORY_REQUEST, PodContainer.MEMORY_LIMIT),
            new Resource("local storage", MEBIBYTES, PodContainer.STORAGE_REQUEST, PodContainer.STORAGE_LIMIT));
}
