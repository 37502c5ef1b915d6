package gantry.model.check.rules.elb;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about load balancers, listeners and target groups, one per line.
public final class BalancerRules {

    public static final List<Rule> ALL = List.of(
            new DistinctAvailabilityZones(),
            new ListenerProtocolAndPort(),
            new ListenerCertificateRequired(),
            new HttpRedirectToHttps(),
            new InternetFacingPublicSubnets(),
            new AlbSubnetFreeAddresses(),
            new ListenerTargetGroupProtocol(),
            new LambdaTargetGroup(),
            new TargetTypeNetworkMode(),
            new TargetContainerAndPort(),
            new TargetGroupsPerService(),
            new HealthCheckProtocolAndPort(),
            new ClassicNoAwsvpc(),
            new AvoidClassicLoadBalancer(),
            new PreferAlbForHttp(),
            new AlbInFrontOfDatabase(),
            new SameVpcAndZones(),
            new SecurityGroupBlocksTraffic());

    private BalancerRules() {}
}
