package gantry.model.check.rules.network;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about networks, one per line.
public final class NetworkRules {

    public static final List<Rule> ALL = List.of(
            new InternetAndNatGatewayRoutes(),
            new NatGatewayPerZone(),
            new SubnetAvailabilityZone(),
            new UnneededPublicIp(),
            new UnrestrictedIngress(),
            new ValidCidrBlocks());

    private NetworkRules() {}
}
