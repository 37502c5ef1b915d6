package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.connection.IngressRoute;
import gantry.model.kinds.kubernetes.Ingress;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.kinds.kubernetes.PodTargetType;
import gantry.model.kinds.kubernetes.ServiceType;
import gantry.model.topology.Pods;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Load balancers reach pods on Fargate by their addresses, and node ports need a Service that opens some.
public final class FargateRequiresIpTargetType implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/fargate-requires-ip-target-type",
            "Target type of load balancers",
            Severity.ERROR,
            "With instance targets a load balancer sends requests to a port of every node, and the node passes them on "
                    + "to a pod. Fargate has no nodes that could do so, and a Service of type ClusterIP opens no such "
                    + "port. With IP targets requests go straight to the pods.",
            "https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html");

    /// A headless Service is a ClusterIP Service without an address:
    /// https://kubernetes.io/docs/concepts/services-networking/service/#headless-services
    private static final Set<ServiceType> WITHOUT_NODE_PORTS = EnumSet.of(ServiceType.CLUSTER_IP, ServiceType.HEADLESS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Pods pods = context.pods();
        for (Node ingress : context.nodes(Ingress.ID)) {
            context.token().throwIfCancelled();
            if (BalancedByController.isMeant(ingress)
                    && ingress.values().value(Ingress.TARGET_TYPE) == PodTargetType.INSTANCE) {
                checkIngress(context, report, pods, ingress);
            }
        }
        for (Node service : context.nodes(KubernetesService.ID)) {
            context.token().throwIfCancelled();
            boolean isInstance = service.values().value(KubernetesService.TARGET_TYPE) == PodTargetType.INSTANCE;
            if (BalancedByController.isMeant(service) && isInstance) {
                onFargate(pods, List.of(service)).ifPresent(pod -> say(
                        context, report, service, KubernetesService.TARGET_TYPE, pod));
            }
        }
    }

    private static void checkIngress(CheckContext context, Report report, Pods pods, Node ingress) {
        List<Node> services = context.topology().targets(ingress, IngressRoute.ID).stream()
                .filter(service -> service.isA(KubernetesService.ID))
                .toList();
        Optional<FargatePod> pod = onFargate(pods, services);
        if (pod.isPresent()) {
            say(context, report, ingress, Ingress.TARGET_TYPE, pod.get());
            return;
        }
        services.stream()
                .filter(service -> WITHOUT_NODE_PORTS.contains(service.values().value(KubernetesService.TYPE)))
                .findFirst()
                .ifPresent(service -> report.at(ingress, Ingress.TARGET_TYPE)
                        .with(service)
                        .fix(toAddresses(ingress, Ingress.TARGET_TYPE))
                        .fix(Fixes.set(
                                "Set the type of " + Wording.quoted(context, service) + " to NodePort",
                                service.id(),
                                KubernetesService.TYPE,
                                ServiceType.NODE_PORT))
                        .say(Wording.full(context, ingress) + " sends requests to ports of the nodes, but "
                                + Wording.full(context, service)
                                + " is of type " + service.values().value(KubernetesService.TYPE).value()
                                + " and opens none. Set the target type to ip."));
    }

    private static Optional<FargatePod> onFargate(Pods pods, List<Node> services) {
        return services.stream()
                .flatMap(service -> pods.selected(service).stream())
                .flatMap(workload -> pods.profile(workload).map(profile -> new FargatePod(workload, profile)).stream())
                .findFirst();
    }

    private static void say(
            CheckContext context, Report report, Node entry, Property<PodTargetType> property, FargatePod pod) {
        report.at(entry, property)
                .with(pod.workload(), pod.profile())
                .fix(toAddresses(entry, property))
                .say(Wording.full(context, entry) + " sends requests to ports of nodes, but "
                        + pod.inWords(context) + " and has none. Set the target type to ip.");
    }

    private static Fix toAddresses(Node entry, Property<PodTargetType> property) {
        return Fixes.set("Set the target type to ip", entry.id(), property, PodTargetType.IP);
    }
}
