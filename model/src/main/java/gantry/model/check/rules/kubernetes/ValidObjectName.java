package gantry.model.check.rules.kubernetes;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.FreeName;
import gantry.model.check.rules.Wording;
import gantry.model.check.rules.general.NameJudge;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.kubernetes.ContainerPort;
import gantry.model.kinds.kubernetes.KubernetesNames;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.topology.Pods;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of Kubernetes objects, their containers and ports must be ones that DNS knows, and differ where they are looked up.
public final class ValidObjectName implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "kubernetes/valid-object-name",
            "Name that Kubernetes refuses",
            Severity.ERROR,
            "Names become parts of addresses such as web.shop.svc, and DNS knows neither capitals nor underscores. "
                    + "How long a name may be depends on the kind of object. Two objects of one kind can't share a name "
                    + "in a namespace, as the second would overwrite the first.",
            "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        NameJudge.judge(context, report, kind -> KubernetesNames.govern(kind.id()));
        Pods pods = context.pods();
        for (Node workload : pods.workloads()) {
            context.token().throwIfCancelled();
            checkPorts(context, report, pods.containers(workload));
        }
    }

    private static void checkPorts(CheckContext context, Report report, List<Node> containers) {
        Map<String, Node> first = new HashMap<>();
        Set<String> offered = new HashSet<>();
        for (Node container : containers) {
            List<Values> ports = container.values().get(PodContainer.PORTS).orElse(List.of());
            for (int index = 0; index < ports.size(); index++) {
                Optional<String> name = ports.get(index).get(ContainerPort.NAME);
                if (name.isEmpty()) {
                    continue;
                }
                boolean isLegal = PortNames.isLegal(name.get());
                Optional<Node> holder = Optional.ofNullable(first.putIfAbsent(name.get(), container));
                if (isLegal && holder.isEmpty()) {
                    continue;
                }
                ValuePath path = ValuePath.of(PodContainer.PORTS.name()).item(index).child(ContainerPort.NAME.name());
                String better = free(containers, name.get(), offered);
                var finding = report.at(container, path.field())
                        .fix(Fixes.change("Set the name to '" + better + "'", container.id(),
                                values -> path.set(values, better)));
                holder.filter(other -> !other.equals(container)).ifPresent(finding::with);
                finding.say(message(context, container, name.get(), isLegal));
            }
        }
    }

    private static String message(CheckContext context, Node container, String name, boolean isLegal) {
        return isLegal
                ? Wording.full(context, container) + " has a port called '" + name
                        + "', but another port of the same pod has that name already. Give each port a name of its own."
                : Wording.quoted(name) + " can't be the name of a port of " + Wording.full(context, container)
                        + ": Kubernetes accepts only 1 to 15 lower-case letters, digits or '-', with a letter among them"
                        + " and no '-' at an end.";
    }

    /// The legal name that is nearest, numbered when a port of the pod has it or was offered it.
    private static String free(List<Node> containers, String name, Set<String> offered) {
        Set<String> taken = new HashSet<>(offered);
        containers.forEach(each -> each.values().get(PodContainer.PORTS).orElse(List.of())
                .forEach(port -> port.get(ContainerPort.NAME).ifPresent(taken::add)));
        String stem = PortNames.legal(name);
        String free = FreeName.among(taken, stem, number -> PortNames.numbered(stem, number));
        offered.add(free);
        return free;
    }
}
