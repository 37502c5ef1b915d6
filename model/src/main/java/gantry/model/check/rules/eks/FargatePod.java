package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.topology.Pods;
import java.util.List;

/// A workload whose pods run on Fargate.
///
/// @param workload the workload
/// @param profile  the profile that selects its pods
record FargatePod(Node workload, Node profile) {

    static List<FargatePod> all(Pods pods) {
        return pods.workloads().stream()
                .flatMap(workload -> pods.profile(workload).stream().map(profile -> new FargatePod(workload, profile)))
                .toList();
    }

    /// The start of a message, such as `Deployment 'web' runs on Fargate by the profile 'shop'`.
    String inWords(CheckContext context) {
        return Wording.full(context, workload) + " runs on Fargate by the profile " + Wording.quoted(context, profile);
    }
}
