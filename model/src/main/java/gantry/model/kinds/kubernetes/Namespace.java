package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule.Scope;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Shape;
import gantry.model.kind.Target;
import gantry.model.kinds.eks.EksCluster;
import java.util.Map;

/// A part of a cluster in which names are unique, and to which quotas, policies and Fargate profiles apply.
///
/// Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/
public final class Namespace {

    public static final String ID = "k8s.namespace";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/";
    private static final String ROLE = "Namespace";
    private static final String NO_TEMPLATE = "a template holds no Kubernetes objects";

    /// A part of a JSON pointer, in which `~1` stands for a slash.
    private static final String SECURITY = "/metadata/labels/pod-security.kubernetes.io~1";

    public static final Property<PodSecurity> POD_SECURITY = Property.of("podSecurity", Choice.of(PodSecurity.class))
            .fallback(PodSecurity.RESTRICTED)
            .group("Pods")
            .about("Restricted refuses pods that run as root. Baseline lets them, but not into the node; privileged "
                    + "allows everything.")
            .source("https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/")
            .unbound(Target.CLOUDFORMATION, NO_TEMPLATE)
            .to(Target.KUBERNETES, ROLE, SECURITY + "enforce")
            .to(Target.KUBERNETES, ROLE, SECURITY + "warn")
            .to(Target.KUBERNETES, ROLE, SECURITY + "audit");

    public static final Property<Map<String, String>> LABELS = Property.of("labels", KubernetesLabels.MAP)
            .checkedBy(KubernetesLabels.RULE)
            .group("Labels")
            .about("Further labels, by which network policies and tools select the namespace.")
            .source("https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/")
            .unbound(Target.CLOUDFORMATION, NO_TEMPLATE)
            .unbound(Target.KUBERNETES, "added to the labels that every object gets");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Namespace")
            .about("A part of the cluster for one application or team. Names are unique in it, and workloads stand in "
                    + "exactly one.")
            .source(PAGE)
            .category(Category.EKS)
            .icon("namespace")
            .keywords("kubernetes", "k8s", "team", "tenant", "pod security", "kube-system", "default", "ns")
            .explain(
                    "Use one for each application or team: names don't clash, and rights, quotas and network policies "
                            + "are set for all of it at once.",
                    "Use clusters of their own for environments or customers that must not trust each other. A namespace "
                            + "alone doesn't separate networks or nodes.",
                    "A name has up to 63 characters. The names default and kube-system always exist, and names that "
                            + "begin with kube- are kept for Kubernetes. Namespaces can't stand in each other.",
                    "Nothing: a namespace is only a name. What runs in it uses the nodes or Fargate that are paid for.")
            .properties(POD_SECURITY, LABELS)
            .shape(Shape.FRAME)
            .size(400, 240)
            .fact(values -> "pod security " + values.value(POD_SECURITY).value())
            .inside(Containment.in(
                    EksCluster.ID, "1 parent", "`default` and `kube-system` always exist"))
            .names(KubernetesNames.label(Scope.PARENT), "app")
            .resource(Target.KUBERNETES, ROLE, "v1/Namespace")
            .build();

    private Namespace() {}
}
