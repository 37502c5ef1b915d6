package gantry.export.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.StartCondition;
import gantry.model.kinds.ecs.Container;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// In which order the containers of a pod start, and which of them keep running.
///
/// Kubernetes has no dependencies between containers. What others wait for stands in front of them: as an init
/// container when it must end, else as a sidecar, an init container that is restarted for ever.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
final class Startup {

    /// What a container is within its pod.
    enum Part {
        /// Starts together with the other main containers.
        MAIN,
        /// Starts before the main containers and keeps running.
        SIDECAR,
        /// Must end well before the next one starts.
        INIT
    }

    private final Plan plan;
    private final List<Node> containers;
    private final Map<NodeId, Part> parts = new LinkedHashMap<>();

    Startup(Plan plan, List<Node> containers) {
        this.plan = plan;
        this.containers = List.copyOf(containers);
        containers.forEach(container -> parts.put(container.id(), wanted(container)));
        keepOneMain();
        joinThoseThatWaitForMain();
        containers.forEach(this::reportChanges);
    }

    private Part wanted(Node container) {
        List<StartCondition> conditions = waiting(container).stream().map(this::condition).toList();
        if (conditions.contains(StartCondition.COMPLETE) || conditions.contains(StartCondition.SUCCESS)) {
            return Part.INIT;
        }
        boolean isAlone = containers.size() == 1;
        return isAlone || conditions.isEmpty() && isEssential(container) ? Part.MAIN : Part.SIDECAR;
    }

    /// The connections of those that wait for a container.
    private List<Edge> waiting(Node container) {
        return plan.topology().edgesTo(container, DependsOn.ID)
                .filter(edge -> parts.containsKey(edge.from()) || isHere(edge.from()))
                .toList();
    }

    private boolean isHere(NodeId id) {
        return containers.stream().anyMatch(container -> container.id().equals(id));
    }

    private StartCondition condition(Edge edge) {
        return plan.usable(edge, DependsOn.CONDITION).orElse(StartCondition.START);
    }

    private boolean isEssential(Node container) {
        return plan.usable(container, Container.ESSENTIAL).orElse(true);
    }

    /// A pod needs a main container even when all are waited for, as in a circle.
    private void keepOneMain() {
        if (parts.containsValue(Part.MAIN)) {
            return;
        }
        containers.stream()
                .filter(container -> parts.get(container.id()) == Part.SIDECAR && isEssential(container))
                .findFirst()
                .or(() -> containers.stream()
                        .filter(container -> parts.get(container.id()) == Part.SIDECAR)
                        .findFirst())
                .or(() -> containers.stream().findFirst())
                .ifPresent(container -> parts.put(container.id(), Part.MAIN));
    }

    /// Nothing can start after the main containers, so what waits for one of them starts together with it.
    private void joinThoseThatWaitForMain() {
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (Node container : containers) {
                for (Edge edge : waiting(container)) {
                    if (parts.get(container.id()) == Part.MAIN && parts.get(edge.from()) != Part.MAIN) {
                        parts.put(edge.from(), Part.MAIN);
                        isChanged = true;
                    }
                }
            }
        }
    }

    private void reportChanges(Node container) {
        for (Edge edge : waiting(container)) {
            if (parts.get(container.id()) == Part.MAIN) {
                plan.report(
                        KubernetesRules.LOST,
                        edge,
                        FieldPath.of(DependsOn.CONDITION),
                        plan.label(plan.diagram().require(edge.from())) + " doesn't wait for " + plan.label(container)
                                + ": the main containers of a pod start together. Let it retry until the other is up.");
            } else if (condition(edge) == StartCondition.COMPLETE) {
                plan.report(
                        KubernetesRules.CHANGED,
                        edge,
                        FieldPath.of(DependsOn.CONDITION),
                        plan.label(container) + " must end with 0 now: a failed init container is run again, and "
                                + plan.label(plan.diagram().require(edge.from())) + " never starts.");
            }
        }
        if (parts.get(container.id()) == Part.SIDECAR && waiting(container).isEmpty()) {
            plan.report(
                    KubernetesRules.CHANGED,
                    container,
                    FieldPath.of(Container.ESSENTIAL),
                    plan.label(container) + " isn't essential and becomes a sidecar: it starts first and is"
                            + " restarted whenever it ends. If it runs only once, let another one wait for its end.");
        }
    }

    Part part(Node container) {
        return parts.getOrDefault(container.id(), Part.MAIN);
    }

    List<Node> main() {
        return containers.stream()
                .filter(container -> part(container) == Part.MAIN)
                .toList();
    }

    /// Init containers and sidecars in the order in which they start: what is waited for comes first.
    List<Node> before() {
        Set<Node> ordered = new LinkedHashSet<>();
        containers.forEach(container -> visit(container, ordered, new LinkedHashSet<>()));
        return ordered.stream().filter(container -> part(container) != Part.MAIN).toList();
    }

    /// A circle ends where it began, so every container is placed once.
    private void visit(Node container, Set<Node> ordered, Set<Node> path) {
        if (ordered.contains(container) || !path.add(container)) {
            return;
        }
        List<Node> first = new ArrayList<>(plan.topology().targets(container, DependsOn.ID));
        first.retainAll(containers);
        first.forEach(each -> visit(each, ordered, path));
        ordered.add(container);
    }
}
