package gantry.model.kinds.eks;

import gantry.model.kind.NameRule;
import gantry.model.kind.NameRule.Scope;

/// The rule for names of clusters and of what stands in them; they differ in length only.
final class EksNames {

    private EksNames() {}

    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html
    static NameRule cluster() {
        return upTo(100, Scope.REGION);
    }

    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html
    static NameRule nodeGroup() {
        return upTo(63, Scope.PARENT);
    }

    /// The API names no limit; taken is that of clusters.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html
    static NameRule fargateProfile() {
        return upTo(100, Scope.PARENT);
    }

    private static NameRule upTo(int max, Scope scope) {
        return new NameRule(
                "[0-9A-Za-z][0-9A-Za-z_-]{0," + (max - 1) + "}",
                "1 to " + max + " letters, digits, '_' or '-', a letter or digit at the start",
                max,
                false,
                false,
                scope);
    }
}
