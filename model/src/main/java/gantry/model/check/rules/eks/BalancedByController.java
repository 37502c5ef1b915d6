package gantry.model.check.rules.eks;

import gantry.model.diagram.Node;
import gantry.model.kinds.kubernetes.Ingress;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.kinds.kubernetes.ServiceType;

/// Which objects ask for a load balancer of AWS.
final class BalancedByController {

    private static final String ALB = "alb";

    private BalancedByController() {}

    /// Whether an Ingress is one of the AWS Load Balancer Controller, or a Service asks for a load balancer.
    static boolean isMeant(Node node) {
        return node.isA(Ingress.ID)
                ? node.values().value(Ingress.CLASS).equals(ALB)
                : node.isA(KubernetesService.ID)
                        && node.values().value(KubernetesService.TYPE) == ServiceType.LOAD_BALANCER;
    }
}
