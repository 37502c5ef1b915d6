package gantry.model.kinds.eks;

import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kinds.kubernetes.KubernetesLabels;
import java.util.Map;

/// Which pods run on Fargate: those of a namespace, or only some of them.
///
/// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_FargateProfileSelector.html
public final class FargateSelector {

    private static final String PAGE = "https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html";

    public static final Property<String> NAMESPACE = Property.of(
            "namespace",
            Text.matching(
                    "[a-z0-9*?]([a-z0-9*?-]{0,61}[a-z0-9*?])?",
                    "a namespace; '*' stands for any characters, '?' for one"))
            .about("The namespace of the pods, which each selector must name. A star stands for any characters, a question mark for one.")
            .source(PAGE);

    public static final Property<Map<String, String>> LABELS = Property.of("labels", KubernetesLabels.PATTERNS)
            .checkedBy(KubernetesLabels.RULE)
            .about("Only pods with all of these labels. Without any, all pods of the namespace.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(NAMESPACE, LABELS);

    private FargateSelector() {}
}
