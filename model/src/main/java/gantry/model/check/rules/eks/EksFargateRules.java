package gantry.model.check.rules.eks;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about EKS on Fargate and load balancing, one per line.
public final class EksFargateRules {

    public static final List<Rule> ALL = List.of(
            new FargateProfileSelectors(),
            new FargatePrivateSubnets(),
            new FargateUnsupportedPodFeatures(),
            new FargateRequiresIpTargetType(),
            new FargatePodSize(),
            new PodWithoutFargateProfile(),
            new AwsLoadBalancerController());

    private EksFargateRules() {}
}
