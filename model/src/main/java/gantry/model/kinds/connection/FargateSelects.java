package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.kubernetes.KubernetesLabels;
import java.util.Map;

/// Pods of a namespace run on Fargate.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html
public final class FargateSelects {

    public static final String ID = "fargate-selects";

    private static final String PAGE = "https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html";

    public static final Property<Map<String, String>> LABELS = Property.of("labels", KubernetesLabels.PATTERNS)
            .checkedBy(KubernetesLabels.RULE)
            .about("Only pods with all of these labels run on Fargate. Without any, all pods of the namespace do.")
            .source("https://docs.aws.amazon.com/eks/latest/APIReference/API_FargateProfileSelector.html")
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Runs pods of", "runs the pods of", LineStyle.STRUCTURE)
            .about("Pods of this namespace run on Fargate instead of nodes: all of them, or those with some labels.",
                    PAGE)
            .properties(LABELS)
            .label(FargateSelects::label);

    private FargateSelects() {}

    /// The first label and how many more there are.
    private static String label(Values values) {
        Map<String, String> labels = values.get(LABELS).orElse(Map.of());
        String more = labels.size() > 1 ? " +" + (labels.size() - 1) : "";
        return labels.entrySet().stream()
                .findFirst()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + more)
                .orElse("");
    }
}
