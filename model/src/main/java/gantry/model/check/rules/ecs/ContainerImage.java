package gantry.model.check.rules.ecs;

import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.Optional;

/// Where the image of one container comes from: what it says itself and the registry that it is connected to.
///
/// @param text           the image as messages quote it
/// @param isDrawn        whether a connection with a tag names the image instead of the container
/// @param isPrivateEcr   whether it lies in a private repository of Amazon ECR
/// @param hasCredentials whether a secret is needed to pull it
public record ContainerImage(String text, boolean isDrawn, boolean isPrivateEcr, boolean hasCredentials) {

    /// @param taskDefinition the one that `container` belongs to; its connections count when the container has none
    public static ContainerImage of(Topology topology, Node taskDefinition, Node container) {
        String written = container.values().value(Container.IMAGE);
        Optional<Edge> own = topology.edgesFrom(container, Pulls.ID).findFirst();
        if (own.isPresent()) {
            Node registry = topology.targets(container, Pulls.ID).getFirst();
            Optional<String> tag = own.get().values().get(Pulls.TAG);
            String drawn = tag.map(each -> registry.name() + ":" + each).orElse(written);
            return new ContainerImage(drawn, tag.isPresent(), registry.isA(EcrRepository.ID), needsSecret(registry));
        }
        boolean isWritten = container.values().has(Container.IMAGE);
        List<Node> shared = topology.targets(taskDefinition, Pulls.ID);
        boolean isMeant = !isWritten || topology.containers(taskDefinition).size() == 1;
        boolean isShared = isMeant && shared.stream().anyMatch(each -> each.isA(EcrRepository.ID));
        boolean hasSecret = isMeant && shared.stream().anyMatch(ContainerImage::needsSecret);
        return new ContainerImage(
                isShared && !isWritten ? shared.getFirst().name() : written,
                isShared && !isWritten,
                isShared || ImageReference.isPrivateEcr(written),
                hasSecret);
    }

    private static boolean needsSecret(Node registry) {
        Values values = registry.values();
        return registry.isA(ExternalRegistry.ID) && values.has(ExternalRegistry.CREDENTIALS);
    }
}
