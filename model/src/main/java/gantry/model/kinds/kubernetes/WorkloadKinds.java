package gantry.model.kinds.kubernetes;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Expectation;
import gantry.model.kind.NodeKind;
import gantry.model.kind.NodeKindBuilder;
import gantry.model.kind.Refusal;
import gantry.model.kind.Shape;
import gantry.model.kinds.connection.Calls;
import gantry.model.kinds.connection.Mounts;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.Reads;
import gantry.model.kinds.connection.RunsAs;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.registry.EcrPublicRepository;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import java.util.List;

/// What the definitions of all workloads have in common: shape, place and connections.
final class WorkloadKinds {

    private WorkloadKinds() {}

    /// The start of the definition of a workload.
    static NodeKindBuilder of(String id) {
        return NodeKind.of(id)
                .category(Category.EKS)
                .shape(Shape.FRAME)
                .size(240, 144)
                .inside(NamespaceMember.PLACE)
                .to(Pulls.ID, EcrRepository.ID, Cardinality.ANY, "pod image; node role or pod execution role")
                .toEach(
                        Pulls.ID,
                        List.of(ExternalRegistry.ID, EcrPublicRepository.ID),
                        Cardinality.ANY,
                        "pod image; private: imagePullSecrets")
                .to(RunsAs.ID, ServiceAccount.ID, Cardinality.out(0, 1, "0..1").confined(), "serviceAccountName")
                .to(Reads.ID, ConfigMap.ID, NamespaceMember.NEAR, "envFrom / volume")
                .to(
                        Reads.ID,
                        KubernetesSecret.ID,
                        NamespaceMember.NEAR,
                        "envFrom / secretKeyRef / imagePullSecrets")
                .to(
                        Mounts.ID,
                        PersistentVolumeClaim.ID,
                        NamespaceMember.NEAR,
                        "volume claim (EBS not on Fargate)")
                .to(Calls.ID, KubernetesService.ID, Cardinality.ANY, "name.namespace.svc DNS")
                .refuses(Refusal.of(
                        IamRole.ID,
                        id,
                        "A pod gets its role through its service account.",
                        "role -> service account -> workload"))
                .expects(Expectation.of(Expectation.Side.INSIDE, "it has no containers", PodContainer.ID));
    }
}
