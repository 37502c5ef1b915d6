package gantry.model.check.rules;

import gantry.model.kind.Values;
import gantry.model.kinds.kubernetes.ContainerPort;
import gantry.model.kinds.kubernetes.PodContainer;
import java.util.List;

/// The port of a container at which new probes ask.
public final class PodPort {

    /// The one that unprivileged web servers usually have.
    private static final String USUAL = "8080";

    private PodPort() {}

    /// The first port of a container with these values; without any, the usual one.
    public static String asked(Values container) {
        return container.effective(PodContainer.PORTS).orElse(List.of()).stream()
                .flatMap(each -> each.effective(ContainerPort.CONTAINER_PORT).stream())
                .findFirst()
                .map(String::valueOf)
                .orElse(USUAL);
    }
}
