package gantry.export.kubernetes;

import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import java.util.List;

/// What an export to Kubernetes may have to say about a drawing.
public final class KubernetesRules {

    public static final RuleInfo LOST = RuleInfo.of(
            "kubernetes/lost",
            "Has no equivalent in Kubernetes",
            Severity.WARNING,
            "ECS and Kubernetes differ. What can't be expressed is left out of the manifests and always reported.",
            "https://kubernetes.io/docs/concepts/workloads/");

    public static final RuleInfo CHANGED = RuleInfo.of(
            "kubernetes/changed",
            "Works in another way in Kubernetes",
            Severity.INFO,
            "The manifests come as near as Kubernetes allows. Compare the behaviour before you rely on it.",
            "https://kubernetes.io/docs/concepts/workloads/");

    public static final RuleInfo ACTION = RuleInfo.of(
            "kubernetes/action",
            "Somebody must do something first",
            Severity.INFO,
            "The manifests need things that they can't contain, such as the values of secrets or roles in IAM.",
            "https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html");

    public static final RuleInfo NOTE = RuleInfo.of(
            "kubernetes/note",
            "Good to know",
            Severity.INFO,
            "Some of a drawing stays outside the cluster: workloads go on using it as AWS resources.",
            "https://docs.aws.amazon.com/eks/latest/userguide/what-is-eks.html");

    public static final RuleInfo FAILED = RuleInfo.of(
            "kubernetes/recipe-failed",
            "Export of an element failed",
            Severity.ERROR,
            "This is a fault of the program, not of the drawing. Everything else is exported.",
            "https://kubernetes.io/docs/concepts/workloads/");

    /// All of them, worst first: the order of the report.
    public static final List<RuleInfo> ALL = List.of(FAILED, LOST, CHANGED, ACTION, NOTE);

    private KubernetesRules() {}
}
