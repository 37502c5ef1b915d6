package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.DnsNames;
import gantry.export.kubernetes.FileNumbers;
import gantry.export.kubernetes.IngressPaths;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Labels;
import gantry.export.kubernetes.Manifest;
import gantry.export.kubernetes.NetworkRules;
import gantry.export.kubernetes.Plan;
import gantry.export.kubernetes.PodPort;
import gantry.export.kubernetes.Workload;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPathBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRuleBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// An Application Load Balancer becomes an Ingress of the AWS Load Balancer Controller; one in each namespace that it
/// leads to, all sharing one load balancer.
///
/// Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/
final class LoadBalancerRecipe implements Recipe<Plan> {

    private static final String PREFIX = "alb.ingress.kubernetes.io/";

    @Override
    public String kind() {
        return ApplicationLoadBalancer.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Node balancer = (Node) element;
        Map<String, List<Edge>> byNamespace = new TreeMap<>();
        plan.topology().edgesFrom(balancer, Targets.ID).forEach(edge -> plan.workload(edge.to())
                .filter(workload -> plan.port(edge).isPresent())
                .ifPresent(workload -> byNamespace
                        .computeIfAbsent(workload.namespace(), key -> new ArrayList<>())
                        .add(edge)));
        if (byNamespace.isEmpty()) {
            plan.leaveOut(balancer, "it leads to no Service. Connect it to a service whose container has a port.");
            return;
        }
        boolean isShared = byNamespace.size() > 1;
        byNamespace.forEach((namespace, edges) -> add(balancer, namespace, edges, isShared, plan));
        plan.report(
                KubernetesRules.ACTION,
                balancer,
                "The AWS Load Balancer Controller finds the subnets of " + plan.label(balancer)
                        + " by their tags kubernetes.io/role/elb (public) or kubernetes.io/role/internal-elb."
                        + " Tag them.");
    }

    private static void add(Node balancer, String namespace, List<Edge> edges, boolean isShared, Plan plan) {
        String name = plan.renamed(balancer, namespace, "Ingress", DnsNames.LONGEST);
        var annotations = new LinkedHashMap<>(new ListenerAnnotations(plan, balancer).all());
        if (isShared) {
            annotations.put(PREFIX + "group.name", DnsNames.label(plan.partOf() + "-" + name, name, DnsNames.LONGEST));
        }
        List<IngressPaths.Path> paths = paths(edges, plan);
        var object = new IngressBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(namespace)
                .withLabels(Labels.of(plan.partOf(), name))
                .addToAnnotations(annotations)
                .addToAnnotations(Plan.NODE, balancer.id().value())
                .endMetadata()
                .withNewSpec()
                .withIngressClassName("alb")
                .addNewRule()
                .withNewHttp()
                .withPaths(paths.stream().map(path -> path(path, plan)).toList())
                .endHttp()
                .endRule()
                .endSpec()
                .build();
        var sections = new ArrayList<Manifest.Section>();
        for (int index = 0; index < paths.size(); index++) {
            sections.add(new Manifest.Section("paths", index, paths.get(index).edge().id(), paths.get(index).text()));
        }
        Set<ElementId> about = new LinkedHashSet<>(Set.of(balancer.id()));
        edges.forEach(edge -> about.add(edge.id()));
        plan.add(new Manifest(
                new Manifest.Place(namespace, FileNumbers.EDGE, name + "-ingress", false),
                plan.bound(balancer, "Ingress", object, Ingress.class),
                balancer.id(),
                sections,
                about,
                List.of()));
        edges.forEach(edge -> allow(balancer, edge, plan));
    }

    private static List<IngressPaths.Path> paths(List<Edge> edges, Plan plan) {
        var paths = new IngressPaths();
        for (Edge edge : edges) {
            List<String> patterns = plan.usable(edge, Targets.PATHS).orElse(List.of());
            paths.add(edge, patterns);
        }
        paths.refused().forEach(path -> plan.report(
                KubernetesRules.LOST,
                path.edge(),
                plan.label(path.edge()) + " loses the path " + path.text()
                        + ": another target has it already. Choose different paths."));
        return paths.all();
    }

    private static HTTPIngressPath path(IngressPaths.Path path, Plan plan) {
        Workload workload = plan.workload(path.edge().to()).orElseThrow();
        PodPort port = plan.port(path.edge()).orElseThrow();
        return new HTTPIngressPathBuilder()
                .withPath(path.text())
                .withPathType(path.type())
                .withNewBackend()
                .withNewService()
                .withName(workload.name())
                .withNewPort()
                .withName(port.name())
                .endPort()
                .endService()
                .endBackend()
                .build();
    }

    /// With targets of type ip, requests come from the load balancer's own addresses.
    private static void allow(Node balancer, Edge edge, Plan plan) {
        Workload workload = plan.workload(edge.to()).orElseThrow();
        PodPort port = plan.port(edge).orElseThrow();
        List<NetworkPolicyPeer> from = addresses(balancer, plan).map(NetworkRules::addresses).toList();
        if (from.isEmpty()) {
            plan.report(
                    KubernetesRules.ACTION,
                    balancer,
                    "The addresses of " + plan.label(balancer) + " are unknown, so everybody in the network may reach "
                            + workload.name() + ". Place it in subnets.");
        }
        workload.allowIncoming(new NetworkPolicyIngressRuleBuilder()
                .withFrom(from)
                .withPorts(NetworkRules.ports(List.of(port)))
                .build());
    }

    /// The blocks of its subnets, else that of its network.
    private static Stream<String> addresses(Node balancer, Plan plan) {
        List<String> subnets = plan.topology().subnets(balancer).stream()
                .flatMap(subnet -> plan.usable(subnet, Subnet.CIDR).stream())
                .map(Object::toString)
                .distinct()
                .toList();
        return subnets.isEmpty()
                ? plan.topology().vpc(balancer).flatMap(vpc -> plan.usable(vpc, Vpc.CIDR)).stream()
                        .map(Object::toString)
                : subnets.stream();
    }
}
