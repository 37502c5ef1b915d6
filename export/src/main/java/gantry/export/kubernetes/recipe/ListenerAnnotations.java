package gantry.export.kubernetes.recipe;

import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Plan;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.CertificatePlaceholder;
import gantry.model.kinds.balancing.Listener;
import gantry.model.kinds.balancing.ListenerAction;
import gantry.model.kinds.balancing.ListenerProtocol;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The annotations that say how a load balancer listens and behaves.
///
/// Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/
final class ListenerAnnotations {

    private static final String PREFIX = "alb.ingress.kubernetes.io/";

    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
    private static final String TLS = "ELBSecurityPolicy-TLS13-1-2-2021-06";

    private final Plan plan;
    private final Node balancer;

    ListenerAnnotations(Plan plan, Node balancer) {
        this.plan = plan;
        this.balancer = balancer;
    }

    Map<String, String> all() {
        List<Values> listeners = plan.usable(balancer, ApplicationLoadBalancer.LISTENERS).orElse(List.of());
        List<Values> secure = of(listeners, ListenerProtocol.HTTPS);
        var annotations = new LinkedHashMap<String, String>();
        annotations.put(PREFIX + "target-type", "ip");
        if (!listeners.isEmpty()) {
            annotations.put(
                    PREFIX + "listen-ports",
                    listeners.stream()
                            .map(each -> "{\"" + each.value(Listener.PROTOCOL).value() + "\":"
                                    + each.value(Listener.PORT) + "}")
                            .distinct()
                            .collect(Collectors.joining(",", "[", "]")));
        }
        if (!secure.isEmpty()) {
            addTls(annotations, secure,
                    of(listeners, ListenerProtocol.HTTP).stream().anyMatch(each -> !keepsPlain(each)));
        }
        annotations.put(PREFIX + "load-balancer-attributes", attributes());
        return annotations;
    }

    private static List<Values> of(List<Values> listeners, ListenerProtocol protocol) {
        return listeners.stream()
                .filter(each -> each.value(Listener.PROTOCOL) == protocol)
                .toList();
    }

    private static boolean keepsPlain(Values listener) {
        return listener.effective(Listener.DEFAULT_ACTION).equals(Optional.of(ListenerAction.FORWARD));
    }

    private void addTls(Map<String, String> annotations, List<Values> secure, boolean hasPlain) {
        List<String> certificates = secure.stream()
                .flatMap(each -> CertificatePlaceholder.real(each).stream())
                .distinct()
                .toList();
        if (certificates.isEmpty()) {
            plan.report(
                    KubernetesRules.ACTION,
                    balancer,
                    FieldPath.of(ApplicationLoadBalancer.LISTENERS),
                    plan.label(balancer) + " needs a certificate for HTTPS: enter its ARN at the listener.");
        } else {
            annotations.put(PREFIX + "certificate-arn", String.join(",", certificates));
        }
        annotations.put(PREFIX + "ssl-policy", TLS);
        if (hasPlain) {
            annotations.put(
                    PREFIX + "ssl-redirect",
                    String.valueOf(secure.getFirst().value(Listener.PORT)));
        }
    }

    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
    private String attributes() {
        return "idle_timeout.timeout_seconds="
                + plan.usable(balancer, ApplicationLoadBalancer.IDLE_TIMEOUT).orElse(60L)
                + ",deletion_protection.enabled="
                + plan.usable(balancer, ApplicationLoadBalancer.DELETION_PROTECTION).orElse(false)
                + ",routing.http.drop_invalid_header_fields.enabled="
                + plan.usable(balancer, ApplicationLoadBalancer.DROP_INVALID_HEADERS).orElse(true);
    }
}
