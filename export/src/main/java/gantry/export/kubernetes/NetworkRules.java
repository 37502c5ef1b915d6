package gantry.export.kubernetes;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRuleBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeerBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Peers, ports and usual rules of network policies.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/
public final class NetworkRules {

    /// The label that every namespace has: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name
    private static final String NAMESPACE_NAME = "kubernetes.io/metadata.name";
    private static final int DNS_PORT = 53;
    private static final int HTTPS_PORT = 443;

    /// Where pods get credentials: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html
    private static final String POD_IDENTITY_AGENT = "169.254.170.23/32";
    private static final int POD_IDENTITY_PORT = 80;

    private NetworkRules() {}

    /// Pods with these labels, in another namespace when one is given.
    static NetworkPolicyPeer pods(Optional<String> namespace, Map<String, String> selector) {
        var peer = new NetworkPolicyPeerBuilder().withNewPodSelector().withMatchLabels(selector).endPodSelector();
        return namespace
                .map(name -> peer.withNamespaceSelector(
                        new LabelSelectorBuilder().addToMatchLabels(NAMESPACE_NAME, name).build()))
                .orElse(peer)
                .build();
    }

    /// A block of addresses.
    public static NetworkPolicyPeer addresses(String cidr) {
        return new NetworkPolicyPeerBuilder().withNewIpBlock().withCidr(cidr).endIpBlock().build();
    }

    /// The ports of a workload by number, which every implementation understands.
    public static List<NetworkPolicyPort> ports(List<PodPort> ports) {
        return ports.stream()
                .map(port -> port(port.protocol(), port.number()))
                .toList();
    }

    static NetworkPolicyEgressRule dns() {
        return new NetworkPolicyEgressRuleBuilder()
                .withTo(pods(Optional.of("kube-system"), Map.of("k8s-app", "kube-dns")))
                .withPorts(port("UDP", DNS_PORT), port("TCP", DNS_PORT))
                .build();
    }

    static NetworkPolicyEgressRule https() {
        return new NetworkPolicyEgressRuleBuilder()
                .withTo(addresses("0.0.0.0/0"))
                .withPorts(port("TCP", HTTPS_PORT))
                .build();
    }

    static NetworkPolicyEgressRule podIdentity() {
        return new NetworkPolicyEgressRuleBuilder()
                .withTo(addresses(POD_IDENTITY_AGENT))
                .withPorts(port("TCP", POD_IDENTITY_PORT))
                .build();
    }

    private static NetworkPolicyPort port(String protocol, int number) {
        return new NetworkPolicyPort(null, new IntOrString(number), protocol);
    }
}
