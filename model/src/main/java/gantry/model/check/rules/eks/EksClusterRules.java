package gantry.model.check.rules.eks;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about EKS clusters, node groups and pod identities, one per line.
public final class EksClusterRules {

    public static final List<Rule> ALL = List.of(
            new ClusterSubnetsTwoZones(),
            new UnsupportedKubernetesVersion(),
            new VersionInExtendedSupport(),
            new ClusterEndpointAccess(),
            new VpcDnsAndServiceCidr(),
            new ClusterWithoutCompute(),
            new SpotNodeGroupResilience(),
            new SeparateClusterAndNodeRoles(),
            new NodeSubnetConnectivity(),
            new NodeAmiFits(),
            new ManagedVersusSelfManagedNodes(),
            new IrsaOidcTrust(),
            new PodIdentityPrerequisites(),
            new ServiceAccountWithoutRole());

    private EksClusterRules() {}
}
