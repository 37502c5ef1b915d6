package gantry.model.check.rules.eks;

import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Versions of clusters and of the images of their nodes.
final class ClusterVersions {

    /// The parameter of an EKS-optimized image holds its version.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/retrieve-ami-id.html
    private static final Pattern OF_PARAMETER = Pattern
            .compile("resolve:ssm:/aws/service/\\S*?[/-](1\\.\\d{1,3})/\\S*");

    private ClusterVersions() {}

    /// The version of Kubernetes in the image of self-managed nodes, where the image says it.
    static Optional<String> ofImage(Node nodes) {
        return nodes.values().get(SelfManagedNodes.AMI)
                .map(OF_PARAMETER::matcher)
                .filter(Matcher::matches)
                .map(form -> form.group(1));
    }

    /// Gives a cluster another version; its nodes follow.
    static Fix set(Node cluster, String version) {
        return Fixes.onNode("Set Kubernetes version to " + version, cluster.id(), now -> set(now, cluster, version));
    }

    private static Diff set(Diagram now, Node cluster, String version) {
        Node current = now.require(cluster.id());
        var draft = new Draft(now).put(current.withValues(current.values().with(EksCluster.VERSION, version)));
        for (Node node : now.descendants(cluster.id())) {
            if (node.isA(ManagedNodeGroup.ID)) {
                draft.put(node.withValues(node.values().without(ManagedNodeGroup.VERSION)));
            }
            if (node.isA(SelfManagedNodes.ID) && ofImage(node).isPresent()) {
                draft.put(node.withValues(node.values().without(SelfManagedNodes.AMI)));
            }
        }
        return draft.diff();
    }
}
