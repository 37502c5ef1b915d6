package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Mounts;
import gantry.model.kinds.connection.PodRole;
import gantry.model.kinds.connection.RunsAs;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.PersistentVolumeClaim;
import gantry.model.kinds.kubernetes.StatefulSet;
import java.util.Optional;

/// The volumes and roles that pods on Fargate can't have.
final class FargateStorageAndRoles {

    private final CheckContext context;
    private final Report report;

    FargateStorageAndRoles(CheckContext context, Report report) {
        this.context = context;
        this.report = report;
    }

    void check(FargatePod pod) {
        checkClaims(pod);
        checkOwnVolumes(pod);
        checkRole(pod);
    }

    /// Only a file system of EFS that exists already is possible:
    /// https://docs.aws.amazon.com/eks/latest/userguide/efs-csi.html
    private void checkClaims(FargatePod pod) {
        for (Edge edge : context.topology().edgesFrom(pod.workload(), Mounts.ID).toList()) {
            Node claim = context.diagram().require(edge.to());
            if (claim.isA(PersistentVolumeClaim.ID)
                    && claim.values().get(PersistentVolumeClaim.EFS_HANDLE).isEmpty()) {
                volume(claim.values().value(PersistentVolumeClaim.STORAGE_CLASS)).ifPresent(volume -> report.at(edge)
                        .with(pod.workload(), claim)
                        .fix(Fixes.remove("Don't mount " + Wording.quoted(context, claim), edge.id()))
                        .say(FargateUnsupportedPodFeatures.message(
                                context, pod, volume + " for " + Wording.quoted(context, claim) + " are")
                                + " Name a file system of EFS that exists, or run the pods on nodes."));
            }
        }
    }

    private void checkOwnVolumes(FargatePod pod) {
        Node workload = pod.workload();
        if (workload.isA(StatefulSet.ID) && workload.values().value(StatefulSet.VOLUME_PER_POD)) {
            volume(workload.values().value(StatefulSet.STORAGE_CLASS)).ifPresent(volume -> report
                    .at(workload, StatefulSet.VOLUME_PER_POD)
                    .with(pod.profile())
                    .fix(Fixes.set("Set a volume for each pod to off", workload.id(), StatefulSet.VOLUME_PER_POD,
                            false))
                    .say(FargateUnsupportedPodFeatures.message(context, pod, volume + " are")));
        }
    }

    /// What a storage class makes; nothing when it stands for volumes that exist already.
    private static Optional<String> volume(String storageClass) {
        if (storageClass.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(storageClass.contains("efs")
                ? "file systems of EFS that are made on demand"
                : "volumes of the storage class " + storageClass);
    }

    /// The agent of Pod Identity runs on nodes only: https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html
    private void checkRole(FargatePod pod) {
        for (Node account : context.topology().targets(pod.workload(), RunsAs.ID)) {
            for (Node role : context.topology().sources(account, PodRole.ID)) {
                if (role.values().value(IamRole.ROLE_KIND) == RoleKind.POD_IDENTITY) {
                    report.at(pod.workload())
                            .with(account, role)
                            .fix(Fixes.change("Make the role one for IRSA", role.id(), values -> values
                                    .with(IamRole.ROLE_KIND, RoleKind.IRSA)
                                    .without(IamRole.TRUST)))
                            .say(pod.inWords(context) + " and gets the role " + Wording.quoted(context, role)
                                    + " by EKS Pod Identity, whose agent runs on nodes only. Use IRSA for pods on"
                                    + " Fargate.");
                }
            }
        }
    }
}
