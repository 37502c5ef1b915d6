package gantry.model.kinds.balancing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Badge;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Forwards;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BalancingFactsTest {

    private static final List<NodeKind> BALANCERS = List.of(
            ApplicationLoadBalancer.KIND, NetworkLoadBalancer.KIND, ClassicLoadBalancer.KIND);

    private final Catalogue catalogue = Kinds.catalogue();

    @Test
    void aLoadBalancerShowsSchemeAndListeners() {
        assertEquals(
                List.of("HTTP :80", "TCP :80", "HTTP :80"),
                BALANCERS.stream().map(kind -> kind.fact(Sight.of(Values.EMPTY))).toList());
    }

    @Test
    void aNetworkLoadBalancerNamesBothProtocolsOfAListener() {
        Values dns = Values.EMPTY
                .with(NetworkLoadBalancer.SCHEME, Scheme.INTERNAL)
                .with(NetworkLoadBalancer.LISTENERS, List.of(Values.EMPTY
                        .with(NetworkListener.PROTOCOL, NetworkProtocol.TCP_UDP)
                        .with(NetworkListener.PORT, 53L)));
        assertEquals("TCP and UDP :53", NetworkLoadBalancer.KIND.fact(Sight.of(dns)));
    }

    @Test
    void everyLoadBalancerTellsWhoReachesIt() {
        Values internal = Values.EMPTY.with(LoadBalancerProperties.SCHEME, Scheme.INTERNAL);
        for (NodeKind kind : BALANCERS) {
            assertEquals(
                    List.of(List.of(new Badge("PUBLIC")), List.of(new Badge("INTERNAL"))),
                    List.of(kind.badges(Sight.of(Values.EMPTY)), kind.badges(Sight.of(internal))),
                    kind.id());
        }
    }

    @Test
    void aTargetGroupForAFunctionHasNeitherProtocolNorPort() {
        Values function = Values.EMPTY.with(TargetGroup.TARGET_TYPE, TargetType.LAMBDA);
        assertEquals(
                List.of("HTTP :80 · ip", "Lambda function"),
                List.of(
                        TargetGroup.KIND.fact(Sight.of(Values.EMPTY)),
                        TargetGroup.KIND.fact(Sight.of(function))));
        assertEquals(List.of("targetType", "healthCheckEnabled", "healthCheckPath"), TargetGroup.KIND
                .properties()
                .stream()
                .filter(property -> property.isVisible(function))
                .map(Property::name)
                .limit(3)
                .toList());
    }

    @Test
    void listenersOfAClassicLoadBalancerAreSpeltLikeCloudFormationAndBack() {
        var conversion = ClassicLoadBalancer.LISTENERS
                .bindings(Target.CLOUDFORMATION)
                .getFirst()
                .conversion();
        String certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/1";
        List<Values> listeners = List.of(Values.EMPTY
                .with(ClassicListener.PROTOCOL, ClassicProtocol.HTTPS)
                .with(ClassicListener.LOAD_BALANCER_PORT, 443L)
                .with(ClassicListener.INSTANCE_PROTOCOL, ClassicProtocol.HTTP)
                .with(ClassicListener.INSTANCE_PORT, 8080L)
                .with(ClassicListener.CERTIFICATE_ARN, certificate));
        Object written = conversion.there().apply(listeners);
        assertEquals(
                List.of(Map.of(
                        "Protocol", "HTTPS",
                        "LoadBalancerPort", "443",
                        "InstanceProtocol", "HTTP",
                        "InstancePort", "8080",
                        "SSLCertificateId", certificate)),
                written);
        assertEquals(Optional.of(listeners), conversion.back().apply(written));
    }

    @Test
    void aPlainClassicListenerHasNoCertificate() {
        List<Values> listeners = List.of(Values.EMPTY.with(ClassicListener.CERTIFICATE_ARN, "left over"));
        assertEquals(
                List.of(Map.of("Protocol", "HTTP", "LoadBalancerPort", "80", "InstancePort", "80")),
                ClassicListener.spelling().there().apply(listeners));
    }

    @Test
    void eachKindForwardsOnlyWhereItCan() {
        List<String> others = List.of(
                EcsService.ID, Ec2Capacity.ID, LambdaFunction.ID, ApplicationLoadBalancer.ID, TargetGroup.ID);
        assertEquals(
                List.of(
                        List.of(Targets.ID, Targets.ID, Targets.ID, "refused", Forwards.ID),
                        List.of(Targets.ID, Targets.ID, "refused", Targets.ID, Forwards.ID),
                        List.of(Targets.ID, Targets.ID, "refused", "", "refused")),
                BALANCERS.stream().map(from -> others.stream().map(to -> way(from.id(), to)).toList()).toList());
    }

    private String way(String from, String to) {
        return catalogue.between(from, to).stream()
                .map(Connection::kind)
                .findFirst()
                .orElseGet(() -> refusal(from, to).map(row -> "refused").orElse(""));
    }

    private Optional<Refusal> refusal(String from, String to) {
        return catalogue.refusal(from, Values.EMPTY, to, Values.EMPTY);
    }

    @Test
    void loadBalancersOfKubernetesComeFromAnIngress() {
        for (NodeKind kind : BALANCERS) {
            assertEquals(
                    "ingress -> k8sService -> workload",
                    refusal(kind.id(), FargateProfile.ID).map(Refusal::path).orElse(""),
                    kind.id());
        }
    }

    @Test
    void connectionsSayWhichRequestsTheyTake() {
        Values api = Values.EMPTY
                .with(Targets.PORT, 8080L)
                .with(Targets.HOSTS, List.of("shop.example.com"))
                .with(Targets.PATHS, List.of("/api/*"));
        Values canary = Values.EMPTY.with(Forwards.LISTENER_PORT, 443L).with(Forwards.WEIGHT, 5L);
        assertEquals(
                List.of(
                        Optional.of(":8080 shop.example.com /api/*"),
                        Optional.of(":443 weight 5"),
                        Optional.empty()),
                List.of(
                        Targets.KIND.labelFor(api),
                        Forwards.KIND.labelFor(canary),
                        Forwards.KIND.labelFor(Values.EMPTY)));
    }
}
