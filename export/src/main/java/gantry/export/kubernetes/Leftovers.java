package gantry.export.kubernetes;

import gantry.export.kubernetes.recipe.Recipes;
import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Kind;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reports what no recipe and no binding dealt with, so that nothing is dropped without a word.
final class Leftovers {

    /// How a property says that it can't be exported; see [gantry.model.kinds.binding.Reasons].
    private static final String REPORT = "report";

    private final Plan plan;
    private final Catalogue catalogue;

    private record Field(String element, String property) {}

    Leftovers(Plan plan, Catalogue catalogue) {
        this.plan = plan;
        this.catalogue = catalogue;
    }

    void report() {
        plan.diagram().nodes().forEach(this::reportWhole);
        plan.diagram().edges().forEach(this::reportWhole);
        Set<Field> said = said();
        plan.diagram().nodes().forEach(node -> reportFields(node, said));
        plan.diagram().edges().forEach(edge -> reportFields(edge, said));
    }

    private void reportWhole(Node node) {
        NodeKind kind = catalogue.node(node.kind());
        if (plan.isSettled(node) || kind.isAnnotation()) {
            return;
        }
        if (!kind.isKnown()) {
            plan.leaveOut(node, "this version doesn't know the kind " + node.kind() + ".");
        } else if (isDrawnObject(kind)) {
            plan.settle(
                    KubernetesRules.LOST,
                    node,
                    plan.label(node) + " (" + kind.title()
                            + ") isn't exported yet: objects drawn in an EKS cluster come with a later version.");
        } else if (isPartOfDrawnObject(node, kind)) {
            plan.settle(node);
        } else if (kind.resources(Target.KUBERNETES).isEmpty() && !isPartOfPod(kind)) {
            boolean isSaid = kind.resources(Target.CLOUDFORMATION).isEmpty() || isOutsideWithItsFrame(node);
            if (!isSaid) {
                plan.report(
                        KubernetesRules.NOTE,
                        node,
                        plan.label(node) + " (" + kind.title() + ") stays an AWS resource.");
            }
            plan.settle(node);
        }
    }

    /// Whether the kind stands for an object of its own that no recipe makes yet.
    private static boolean isDrawnObject(NodeKind kind) {
        return !kind.resources(Target.KUBERNETES).isEmpty()
                && Recipes.ALL.stream().noneMatch(recipe -> recipe.kind().equals(kind.id()));
    }

    /// A container of a workload needs no word beside that for its workload.
    private boolean isPartOfDrawnObject(Node node, NodeKind kind) {
        return kind.resources(Target.KUBERNETES).isEmpty()
                && isPartOfPod(kind)
                && plan.topology()
                        .owner(node)
                        .filter(owner -> isDrawnObject(catalogue.node(owner.kind())))
                        .isPresent();
    }

    /// Kinds without an object of their own that are bound to a part of one, such as containers.
    private static boolean isPartOfPod(NodeKind kind) {
        return kind.properties().stream().anyMatch(property -> !property.bindings(Target.KUBERNETES).isEmpty());
    }

    /// A subnet needs no word beside that for its VPC.
    private boolean isOutsideWithItsFrame(Node node) {
        return plan.topology().owner(node)
                .map(frame -> catalogue.node(frame.kind()))
                .filter(kind -> kind.resources(Target.KUBERNETES).isEmpty()
                        && !kind.resources(Target.CLOUDFORMATION).isEmpty()
                        && !isPartOfPod(kind))
                .isPresent();
    }

    private void reportWhole(Edge edge) {
        if (plan.isSettled(edge)) {
            return;
        }
        if (!catalogue.connection(edge.kind()).isKnown()) {
            plan.leaveOut(edge, "this version doesn't know the connection " + edge.kind() + ".");
        } else if (isOutside(edge)) {
            plan.settle(edge);
        }
    }

    /// Whether nothing at either end becomes an object.
    private boolean isOutside(Edge edge) {
        return plan.isSettled(plan.diagram().require(edge.from()))
                && plan.isSettled(plan.diagram().require(edge.to()));
    }

    private Set<Field> said() {
        var said = new HashSet<Field>();
        for (Problem problem : plan.problems()) {
            if (problem.location() instanceof Location.InDiagram(var element, FieldPath field)) {
                said.add(new Field(element.value(), field.root()));
            }
        }
        return said;
    }

    private void reportFields(Element element, Set<Field> said) {
        Kind kind = plan.kind(element);
        if (plan.isSettled(element) || kind.isAnnotation()) {
            return;
        }
        for (String name : element.values().raw().keySet()) {
            if (!said.contains(new Field(element.id().value(), name))) {
                Optional<String> reason = lost(kind.property(name));
                reason.ifPresent(text -> plan.report(
                        KubernetesRules.LOST,
                        element,
                        new FieldPath(name),
                        "\"" + kind.property(name).map(Property::title).orElse(name) + "\" of " + plan.label(element)
                                + " isn't exported: " + text + "."));
            }
        }
    }

    /// Why a value that is set isn't exported; empty when it is, or when a recipe reads it.
    private static Optional<String> lost(Optional<Property<?>> property) {
        if (property.isEmpty()) {
            return Optional.of("this version doesn't know it");
        }
        if (!property.get().bindings(Target.KUBERNETES).isEmpty()) {
            return Optional.empty();
        }
        return property.get()
                .unboundReason(Target.KUBERNETES)
                .or(() -> Optional.of(REPORT + ": Kubernetes has no such thing"))
                .filter(reason -> reason.startsWith(REPORT))
                .map(reason -> reason.substring(REPORT.length()).replaceFirst("^\\W+", ""));
    }
}
