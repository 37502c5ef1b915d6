package gantry.export.kubernetes;

import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServicePortBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Makes workloads, and in the end the objects around their pods: account, Service and network policies.
public final class Workloads {

    public static final String SERVICE = "service";
    public static final String DAEMON = "daemon";
    public static final String SCHEDULED_TASK = "scheduled-task";

    /// The policy that forbids what no other policy allows.
    static final String DEFAULT_DENY = "default-deny";

    private static final List<String> BOTH_WAYS = List.of("Ingress", "Egress");

    private final Plan plan;

    public Workloads(Plan plan) {
        this.plan = plan;
    }

    /// Makes the pods that run `task`; empty, and reported, when the task has no containers.
    ///
    /// @param owner     the service or schedule
    /// @param component what it is, such as [#SERVICE]
    /// @param longest   the most characters of its name
    public Optional<Workload> start(Node owner, Node task, String namespace, String component, int longest) {
        List<Node> containers = plan.topology().containers(task);
        if (containers.isEmpty()) {
            plan.leaveOut(owner, plan.label(task) + " has no containers. Draw at least one in it.");
            return Optional.empty();
        }
        String name = plan.renamed(owner, namespace, "Workload", longest);
        String version = ImageName.of(plan, mainContainer(containers)).tag();
        var workload = new Workload(
                owner, task, namespace, name, Labels.of(plan.partOf(), name, component, version));
        workload.fill(new PodWriter(plan, workload, containers).write());
        plan.add(workload);
        return Optional.of(workload);
    }

    private Node mainContainer(List<Node> containers) {
        return containers.stream()
                .filter(container -> plan.usable(container, Container.ESSENTIAL).orElse(true))
                .findFirst()
                .orElse(containers.getFirst());
    }

    /// The main object of a workload, with the containers as its parts.
    public static Manifest manifest(Workload workload, int number, String file, HasMetadata object) {
        return new Manifest(
                new Manifest.Place(workload.namespace(), number, workload.name() + "-" + file, false),
                object,
                workload.owner().id(),
                workload.pod().sections(),
                new LinkedHashSet<>(workload.pod().about()),
                List.of());
    }

    /// Adds what belongs to every workload, once all recipes have said who may reach whom.
    void finish() {
        var namespaces = new TreeSet<String>();
        for (Workload workload : plan.workloads()) {
            addAccount(workload);
            if (!workload.pod().ports().isEmpty()) {
                addService(workload);
            }
            addPolicy(workload);
            if (namespaces.add(workload.namespace())) {
                addDefaultDeny(workload);
            }
        }
    }

    private void addAccount(Workload workload) {
        var account = new ServiceAccountBuilder()
                .withMetadata(workload.metadata())
                .withAutomountServiceAccountToken(false)
                .build();
        var roles = new LinkedHashSet<ElementId>();
        plan.topology().taskRole(workload.task()).ifPresent(role -> roles.add(role.id()));
        plan.add(new Manifest(
                place(workload, FileNumbers.ACCOUNT, "serviceaccount"),
                account,
                workload.owner().id(),
                List.of(),
                roles,
                List.of()));
    }

    private static Manifest.Place place(Workload workload, int number, String file) {
        return new Manifest.Place(workload.namespace(), number, workload.name() + "-" + file, false);
    }

    private void addService(Workload workload) {
        var service = new ServiceBuilder()
                .withMetadata(new ObjectMetaBuilder(workload.metadata())
                        .addToAnnotations(workload.serviceAnnotations())
                        .build())
                .withNewSpec()
                .withType("ClusterIP")
                .withSelector(workload.selector())
                .withPorts(workload.pod().ports().stream().map(Workloads::port).toList())
                .endSpec()
                .build();
        plan.add(Manifest.part(place(workload, FileNumbers.SERVICE, "service"), service, workload.owner().id()));
    }

    /// Other workloads go on using the number that the container listens on, as with Service Connect.
    private static ServicePort port(PodPort port) {
        return new ServicePortBuilder()
                .withName(port.name())
                .withPort(port.number())
                .withTargetPort(port.reference())
                .withProtocol(port.protocol())
                .withAppProtocol(port.application().map(AppProtocols::spelt).orElse(null))
                .build();
    }

    private void addPolicy(Workload workload) {
        var policy = new NetworkPolicyBuilder()
                .withMetadata(workload.metadata())
                .withNewSpec()
                .withNewPodSelector()
                .withMatchLabels(workload.selector())
                .endPodSelector()
                .withPolicyTypes(BOTH_WAYS)
                .withIngress(workload.incoming())
                .withEgress(NetworkRules.dns(), NetworkRules.https())
                .addAllToEgress(workload.usesAws() ? List.of(NetworkRules.podIdentity()) : List.of())
                .addAllToEgress(workload.outgoing())
                .endSpec()
                .build();
        plan.add(Manifest.part(place(workload, FileNumbers.NETWORK, "networkpolicy"), policy, workload.owner().id()));
        plan.report(
                KubernetesRules.CHANGED,
                workload.owner(),
                "The network policy of " + plan.label(workload.owner())
                        + " lets it reach name servers, HTTPS addresses and what it is connected to, nothing else.");
    }

    private void addDefaultDeny(Workload workload) {
        var policy = new NetworkPolicyBuilder()
                .withNewMetadata()
                .withName(DEFAULT_DENY)
                .withNamespace(workload.namespace())
                .withLabels(Labels.shared(plan.partOf()))
                .endMetadata()
                .withNewSpec()
                .withNewPodSelector()
                .endPodSelector()
                .withPolicyTypes(BOTH_WAYS)
                .endSpec()
                .build();
        var place = new Manifest.Place(
                workload.namespace(), FileNumbers.NETWORK, DEFAULT_DENY + "-networkpolicy", false);
        Node frame = plan.topology().cluster(workload.owner()).orElse(workload.owner());
        plan.add(Manifest.part(place, policy, frame.id()));
    }
}
