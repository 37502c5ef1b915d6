package gantry.export.kubernetes;

import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.AppProtocol;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.ContainerPortBuilder;
import io.fabric8.kubernetes.api.model.IntOrString;
import java.util.Optional;

/// A port of a pod.
///
/// @param container   whose port it is
/// @param name        unique within the pod
/// @param protocol    `TCP` or `UDP`
/// @param application what is spoken there, where it is known
/// @param isSidecar   whether the container is a sidecar, whose port names not all versions find
public record PodPort(
        Node container,
        String name,
        int number,
        String protocol,
        Optional<AppProtocol> application,
        boolean isSidecar) {

    /// How others name the port.
    public IntOrString reference() {
        return isSidecar ? new IntOrString(number) : new IntOrString(name);
    }

    boolean isTcp() {
        return protocol.equals("TCP");
    }

    ContainerPort object() {
        return new ContainerPortBuilder()
                .withName(name)
                .withContainerPort(number)
                .withProtocol(protocol)
                .build();
    }
}
