package gantry.model.check.rules.kubernetes;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.connection.Selects;
import gantry.model.kinds.kubernetes.KubernetesLabels;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.topology.Pods;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The selector of a Service must fit some pods of its namespace.
public final class ServiceWithoutEndpoints implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "kubernetes/service-without-endpoints",
            "Service without pods",
            Severity.WARNING,
            "A Service keeps a list of the addresses of all ready pods that have the labels of its selector, in its own "
                    + "namespace only. When no pod fits, the list is empty: the name is still found, but every call is "
                    + "refused.",
            "https://kubernetes.io/docs/concepts/services-networking/service/")
            .silencing("general/incomplete-resource");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Pods pods = context.pods();
        for (Node service : context.nodes(KubernetesService.ID)) {
            context.token().throwIfCancelled();
            Map<String, String> selector = Pods.selector(service);
            boolean isLegal = KubernetesLabels.MAP.fault(selector).isEmpty();
            if (isLegal && !selector.isEmpty() && pods.selected(service).isEmpty()) {
                say(context, report, service, pods);
            }
        }
    }

    private static void say(CheckContext context, Report report, Node service, Pods pods) {
        Optional<Node> away = pods.fitting(service).stream().findFirst();
        List<Node> drawn = context.topology().targets(service, Selects.ID);
        Report.Finding finding = report.at(service, KubernetesService.SELECTOR);
        List<Node> near = pods.neighbours(service);
        Optional<Node> wanted = drawn.stream()
                .filter(near::contains)
                .findFirst()
                .or(() -> near.stream()
                        .filter(only -> drawn.isEmpty() && near.size() == 1)
                        .findFirst());
        wanted.ifPresent(workload -> finding.with(workload).fix(follow(context, service, workload)));
        String start = Wording.full(context, service) + " selects pods with "
                + Wording.quoted(inWords(Pods.selector(service)));
        if (away.isPresent()) {
            finding.as(Severity.ERROR).with(away.get()).say(start + ", but " + Wording.full(context, away.get())
                    + " with these labels stands in the namespace '" + pods.namespaceName(away.get())
                    + "'. A Service finds pods in its own namespace only.");
        } else {
            String labels = wanted.map(workload -> " The pods of " + Wording.quoted(context, workload) + " have "
                    + Wording.quoted(inWords(Pods.labels(workload))) + ".").orElse("");
            finding.say(start + ", but no pods in its namespace have these labels, so every call fails." + labels);
        }
    }

    private static String inWords(Map<String, String> labels) {
        return labels.entrySet().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /// Lets the connection say which pods are meant, and draws it where it is missing.
    private static Fix follow(CheckContext context, Node service, Node workload) {
        Catalogue catalogue = context.catalogue();
        String label = "Select the pods of " + Wording.quoted(context, workload);
        return Fixes.onNode(label, service.id(), now -> {
            Node current = now.require(service.id());
            Diff cleared = new Draft(now)
                    .put(current.withValues(current.values().without(KubernetesService.SELECTOR)))
                    .diff();
            boolean isDrawn = now.edgesFrom(service.id()).stream()
                    .anyMatch(edge -> edge.isA(Selects.ID) && edge.to().equals(workload.id()));
            return isDrawn || now.node(workload.id()).isEmpty()
                    ? cleared
                    : cleared.then(Fixes.connect(
                            now.apply(cleared), catalogue, Selects.ID, service.id(), workload.id()));
        });
    }
}
