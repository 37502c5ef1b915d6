package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import java.util.ArrayList;
import java.util.List;

/// Spells policies of Identity and Access Management.
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
final class Policies {

    /// The version of the policy language, not a date to keep up with.
    private static final String VERSION = "2012-10-17";

    private static final String ECS = "ecs-tasks.amazonaws.com";
    private static final String SCHEDULER = "scheduler.amazonaws.com";

    private Policies() {}

    static Block document(Block... statements) {
        return Block.of("Version", VERSION, "Statement", new ArrayList<Object>(List.of(statements)));
    }

    /// @param resources one resource or a list
    static Block allow(List<String> actions, Object resources) {
        return Block.of("Effect", "Allow", "Action", only(actions), "Resource", resources);
    }

    /// Lets a service use a resource on behalf of this account.
    static Block allowService(String service, String action, Object resource, Block condition) {
        return Block.of(
                "Effect", "Allow",
                "Principal", Block.of("Service", service),
                "Action", action,
                "Resource", resource,
                "Condition", condition);
    }

    static Block ofThisAccount() {
        return Block.of("StringEquals", Block.of("aws:SourceAccount", Intrinsic.ACCOUNT));
    }

    /// Who may take on a role; for services that tell on whose behalf they ask, only on behalf of this account.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
    static Block trust(List<String> services) {
        Block statement = Block.of(
                "Effect", "Allow",
                "Principal", Block.of("Service", only(services)),
                "Action", actions(services));
        if (services.equals(List.of(ECS))) {
            String anyTask = "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*";
            statement.set(
                    "/Condition",
                    ofThisAccount().set("/ArnLike", Block.of("aws:SourceArn", Intrinsic.sub(anyTask))));
        } else if (services.equals(List.of(SCHEDULER))) {
            statement.set("/Condition", ofThisAccount());
        }
        return document(statement);
    }

    /// Pods pass on their identity as session tags.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
    private static Object actions(List<String> services) {
        return services.contains("pods.eks.amazonaws.com") ? List.of("sts:AssumeRole", "sts:TagSession")
                : "sts:AssumeRole";
    }

    private static Object only(List<String> items) {
        return items.size() == 1 ? items.getFirst() : List.copyOf(items);
    }
}
