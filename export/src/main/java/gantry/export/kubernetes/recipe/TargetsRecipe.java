package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Plan;
import gantry.export.kubernetes.PodPort;
import gantry.export.kubernetes.Workload;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.AppProtocol;
import gantry.model.kinds.ecs.EcsService;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the load balancer checks a target and speaks to it stands at the target's Service.
///
/// Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/
final class TargetsRecipe implements Recipe<Plan> {

    private static final String PROTOCOL_VERSION = "alb.ingress.kubernetes.io/backend-protocol-version";

    @Override
    public String kind() {
        return Targets.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Edge edge = (Edge) element;
        Node target = plan.diagram().require(edge.to());
        if (!target.isA(EcsService.ID)) {
            plan.leaveOut(edge, "an Ingress forwards to Services only. Keep a load balancer in AWS for it.");
            return;
        }
        Optional<Workload> workload = plan.workload(target.id());
        if (workload.isEmpty()) {
            plan.leaveOut(edge, plan.label(target) + " isn't exported either.");
            return;
        }
        if (plan.port(edge).isEmpty()) {
            return;
        }
        List<Edge> all = plan.topology().incomingTargets(target);
        if (!all.getFirst().equals(edge)) {
            plan.report(
                    KubernetesRules.CHANGED,
                    edge,
                    plan.label(target) + " has one Service, so its health check settings come from the first of "
                            + all.size() + " connections with load balancers.");
        }
        Service bound = plan.bound(
                edge,
                "Service",
                new ServiceBuilder().withNewMetadata().endMetadata().build(),
                Service.class);
        workload.get().annotateService(bound.getMetadata().getAnnotations());
        plan.port(edge)
                .flatMap(PodPort::application)
                .filter(protocol -> protocol != AppProtocol.HTTP)
                .ifPresent(protocol -> workload.get()
                        .annotateService(
                                Map.of(PROTOCOL_VERSION, protocol == AppProtocol.GRPC ? "GRPC" : "HTTP2")));
    }
}
