package gantry.model.check.rules.ecr;

import gantry.model.check.CheckContext;
import gantry.model.check.rules.ecs.ContainerImage;
import gantry.model.check.rules.ecs.ImageReference;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.InstanceProfile;
import gantry.model.kinds.connection.NodeRole;
import gantry.model.kinds.connection.PodExecutionRole;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who pulls images from private repositories of Amazon ECR, and with which roles. A puller without a drawn role isn't
/// listed: other rules ask for the role first.
final class Pullers {

    private final CheckContext context;
    private final Topology topology;

    /// The roles of the machines of each cluster.
    private final Map<NodeId, Set<Node>> machines = new HashMap<>();

    Pullers(CheckContext context) {
        this.context = context;
        this.topology = context.topology();
        addMachines(Ec2Capacity.ID, EcsCluster.ID, InstanceProfile.ID);
        addMachines(ManagedNodeGroup.ID, EksCluster.ID, NodeRole.ID);
        addMachines(SelfManagedNodes.ID, EksCluster.ID, NodeRole.ID);
    }

    private void addMachines(String kind, String clusterKind, String connection) {
        for (Node group : context.nodes(kind)) {
            topology.around(group, clusterKind).ifPresent(cluster -> machines
                    .computeIfAbsent(cluster.id(), id -> new LinkedHashSet<>())
                    .addAll(topology.sources(group, connection)));
        }
    }

    /// One task definition or workload with a private image.
    ///
    /// @param image       as messages quote it
    /// @param roles       the roles with which the image is pulled
    /// @param isOneEnough whether only one of the roles has to allow it
    record Pull(Node puller, String image, List<Node> roles, boolean isOneEnough) {

        Pull {
            roles = List.copyOf(roles);
        }
    }

    List<Pull> privatePulls() {
        var pulls = new ArrayList<Pull>();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            image(definition).ifPresent(image -> pulls.add(
                    new Pull(definition, image, roles(definition), topology.executionRole(definition).isPresent())));
        }
        for (String kind : Workloads.IDS) {
            for (Node workload : context.nodes(kind)) {
                podImage(workload).ifPresent(image -> pulls.add(new Pull(workload, image, podRoles(workload), false)));
            }
        }
        return pulls.stream().filter(pull -> !pull.roles().isEmpty()).toList();
    }

    private Optional<String> image(Node definition) {
        return topology.containers(definition).stream()
                .map(container -> ContainerImage.of(topology, definition, container))
                .filter(ContainerImage::isPrivateEcr)
                .map(ContainerImage::text)
                .findFirst();
    }

    /// The execution role; on instances their profiles count as well.
    private List<Node> roles(Node definition) {
        Optional<Node> execution = topology.executionRole(definition);
        boolean isOnInstances = !topology.services(definition).isEmpty()
                && topology.services(definition).stream()
                        .allMatch(service -> topology.launchType(service) == LaunchType.EC2);
        Stream<Node> profiles = isOnInstances
                ? topology.services(definition).stream()
                        .flatMap(service -> topology.cluster(service).stream())
                        .flatMap(cluster -> machines.getOrDefault(cluster.id(), Set.of()).stream())
                : Stream.empty();
        return Stream.concat(execution.stream(), profiles).distinct().toList();
    }

    private Optional<String> podImage(Node workload) {
        Optional<String> drawn = topology.targets(workload, Pulls.ID).stream()
                .filter(registry -> registry.isA(EcrRepository.ID))
                .map(Node::name)
                .findFirst();
        return drawn.or(() -> context.pods().containers(workload).stream()
                .map(container -> container.values().value(PodContainer.IMAGE))
                .filter(ImageReference::isPrivateEcr)
                .findFirst());
    }

    /// The role of the Fargate profile that selects the pods, else those of all nodes of the cluster.
    private List<Node> podRoles(Node workload) {
        Optional<Node> profile = context.pods().profile(workload);
        if (profile.isPresent()) {
            return topology.sources(profile.get(), PodExecutionRole.ID);
        }
        return topology.around(workload, EksCluster.ID).stream()
                .flatMap(cluster -> machines.getOrDefault(cluster.id(), Set.of()).stream())
                .toList();
    }
}
