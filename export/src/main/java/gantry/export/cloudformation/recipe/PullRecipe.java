package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Images that are pulled from a registry: permissions and credentials.
///
/// The image itself stays the one of the container, a parameter: a repository is empty when its stack has just been
/// created, and a service whose image is missing never becomes stable.
final class PullRecipe implements EdgeRecipe {

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
    private static final List<String> PULL = List.of(
            "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer");

    @Override
    public String kind() {
        return Pulls.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node puller = EdgeRecipe.from(edge, plan);
        Node registry = EdgeRecipe.to(edge, plan);
        Optional<Resource> repository = EdgeRecipe.end(registry, EcrRepository.ID, plan);
        if (puller.isA(LambdaFunction.ID)) {
            repository.ifPresent(PullRecipe::letLambdaPull);
            return;
        }
        Optional<Node> taskDefinition = puller.isA(Container.ID)
                ? plan.topology().owner(puller).filter(node -> node.isA(TaskDefinition.ID))
                : Optional.of(puller);
        taskDefinition.filter(node -> plan.primary(node).isPresent()).ifPresent(node -> {
            repository.ifPresent(resource -> allow(plan, node, resource));
            if (registry.isA(ExternalRegistry.ID)) {
                credentials(plan, node, puller, registry);
            }
        });
    }

    private static void allow(Plan plan, Node taskDefinition, Resource repository) {
        Roles.allow(
                plan,
                Roles.execution(plan, taskDefinition),
                "pull-images",
                Policies.allow(List.of("ecr:GetAuthorizationToken"), "*"),
                Policies.allow(PULL, repository.arn()));
    }

    /// Source: https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#gettingstarted-images-permissions
    private static void letLambdaPull(Resource repository) {
        Block statement = Block.of(
                "Sid", "LambdaPull",
                "Effect", "Allow",
                "Principal", Block.of("Service", "lambda.amazonaws.com"),
                "Action", List.of("ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"),
                "Condition", Policies.ofThisAccount());
        repository.set("/RepositoryPolicyText", Policies.document(statement));
    }

    private static void credentials(Plan plan, Node taskDefinition, Node puller, Node registry) {
        Optional<String> secret = plan.usable(registry, ExternalRegistry.CREDENTIALS);
        if (secret.isEmpty()) {
            return;
        }
        var definitions = new ArrayList<Block>();
        if (puller.isA(Container.ID)) {
            Containers.definition(plan, puller).ifPresent(definitions::add);
        } else {
            definitions.addAll(Containers.definitions(plan, taskDefinition));
        }
        definitions.forEach(
                definition -> definition.set("/RepositoryCredentials", Block.of("CredentialsParameter", secret.get())));
        Secrets.allow(plan, Roles.execution(plan, taskDefinition), List.of(secret.get()));
    }
}
