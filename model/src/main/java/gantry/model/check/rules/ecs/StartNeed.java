package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.rules.Egress;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.SecretReference;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.LogDriver;
import gantry.model.kinds.network.EndpointService;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Something that a task must reach before its code starts.
///
/// @param text      as in "no route to ..."
/// @param endpoints the VPC endpoints that lead there; none when only the internet does
record StartNeed(String text, List<EndpointService> endpoints) {

    StartNeed {
        endpoints = List.copyOf(endpoints);
    }

    boolean needsInternet() {
        return endpoints.isEmpty();
    }

    boolean isMetBy(Collection<EndpointService> available) {
        return !needsInternet() && available.containsAll(endpoints);
    }

    /// What the containers of a task definition need: their images, then logs, then secrets.
    static List<StartNeed> of(CheckContext context, Topology topology, Node definition) {
        List<Node> containers = topology.containers(definition);
        var needs = new ArrayList<StartNeed>();
        for (Node container : containers) {
            ContainerImage image = ContainerImage.of(topology, definition, container);
            needs.add(
                    new StartNeed("the image " + Wording.quoted(image.text()),
                            image.isPrivateEcr() ? Egress.IMAGES : List.of()));
        }
        boolean hasLogs = containers.stream()
                .anyMatch(each -> each.values().value(Container.LOG_DRIVER) == LogDriver.AWSLOGS);
        if (hasLogs) {
            needs.add(new StartNeed("CloudWatch Logs", List.of(EndpointService.LOGS)));
        }
        for (Node container : containers) {
            Map<String, String> secrets = container.values().effective(Container.SECRETS).orElse(Map.of());
            boolean hasParameter = secrets.values().stream().anyMatch(SecretReference::isParameter);
            boolean hasSecret = secrets.values().stream().anyMatch(arn -> !SecretReference.isParameter(arn));
            var endpoints = new ArrayList<EndpointService>();
            if (hasSecret) {
                endpoints.add(EndpointService.SECRETS_MANAGER);
            }
            if (hasParameter) {
                endpoints.add(EndpointService.SSM);
            }
            if (!endpoints.isEmpty()) {
                needs.add(new StartNeed("the secrets of " + Wording.quoted(context, container), endpoints));
            }
        }
        topology.targets(definition, ReadsSecret.ID)
                .forEach(secret -> needs.add(new StartNeed(
                        "the secret " + Wording.quoted(context, secret), List.of(EndpointService.SECRETS_MANAGER))));
        return needs;
    }
}
