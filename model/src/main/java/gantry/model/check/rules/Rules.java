package gantry.model.check.rules;

import gantry.model.check.Rule;
import gantry.model.check.rules.ecr.RegistryRules;
import gantry.model.check.rules.ecs.ClusterRules;
import gantry.model.check.rules.ecs.ServiceRules;
import gantry.model.check.rules.ecs.TaskRules;
import gantry.model.check.rules.eks.EksClusterRules;
import gantry.model.check.rules.eks.EksFargateRules;
import gantry.model.check.rules.elb.BalancerRules;
import gantry.model.check.rules.facts.FactRules;
import gantry.model.check.rules.field.InvalidField;
import gantry.model.check.rules.field.MissingField;
import gantry.model.check.rules.field.UnknownKind;
import gantry.model.check.rules.general.GeneralRules;
import gantry.model.check.rules.iam.IdentityRules;
import gantry.model.check.rules.kubernetes.KubernetesRules;
import gantry.model.check.rules.lambda.LambdaRules;
import gantry.model.check.rules.network.NetworkRules;
import gantry.model.check.rules.practice.PracticeRules;
import gantry.model.check.rules.scaling.ScalingRules;
import gantry.model.check.rules.trigger.TriggerRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All rules of this version, family by family.
public final class Rules {

    public static final List<Rule> ALL = withFieldRules(Stream.of(
            GeneralRules.ALL,
            ClusterRules.ALL,
            TaskRules.ALL,
            ServiceRules.ALL,
            BalancerRules.ALL,
            ScalingRules.ALL,
            RegistryRules.ALL,
            IdentityRules.ALL,
            EksClusterRules.ALL,
            EksFargateRules.ALL,
            KubernetesRules.ALL,
            LambdaRules.ALL,
            TriggerRules.ALL,
            NetworkRules.ALL,
            PracticeRules.ALL,
            FactRules.ALL)
            .flatMap(List::stream)
            .toList());

    private Rules() {}

    /// The rules about fields stay silent where another rule judges the same value, so they must know the others.
    private static List<Rule> withFieldRules(List<Rule> others) {
        Set<String> ids = others.stream().map(rule -> rule.info().id()).collect(Collectors.toUnmodifiableSet());
        var all = new ArrayList<Rule>(others);
        all.add(new InvalidField(ids));
        all.add(new MissingField());
        all.add(new UnknownKind());
        return List.copyOf(all);
    }
}
