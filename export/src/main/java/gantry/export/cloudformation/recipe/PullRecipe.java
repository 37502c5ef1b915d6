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
/// created, and a service whose image is missing never becomes stable. The parameter says where to push the image.
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
            repository.ifPresent(resource -> {
                allow(plan, node, resource);
                meant(plan, node, puller)
                        .forEach(container -> invite(plan, container, registry, plan.usable(edge, Pulls.TAG)));
            });
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

    /// The containers whose image the connection stands for: the one that it leaves; or those without a connection of
    /// their own in a task definition with no other one, where nothing else names their image.
    private static List<Node> meant(Plan plan, Node taskDefinition, Node puller) {
        if (puller.isA(Container.ID)) {
            return List.of(puller);
        }
        List<Node> containers = Containers.of(plan, taskDefinition);
        if (plan.topology().edgesFrom(taskDefinition, Pulls.ID).count() > 1) {
            return List.of();
        }
        return containers.stream()
                .filter(container -> plan.topology().edgesFrom(container, Pulls.ID).findFirst().isEmpty())
                .filter(container -> containers.size() == 1 || !container.values().has(Container.IMAGE))
                .toList();
    }

    private static void invite(Plan plan, Node container, Node repository, Optional<String> tag) {
        Optional<String> output = plan.outputName(repository, RepositoryRecipe.ADDRESS);
        if (output.isPresent() && Containers.definition(plan, container).isPresent()) {
            plan.parameterNamed(container, Container.IMAGE)
                    .facts()
                    .set(
                            "/Description",
                            "The image that runs. Push yours to the output " + output.get()
                                    + tag.map(name -> " with tag " + name).orElse("")
                                    + ", then set this to that address and tag.");
        }
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
        Optional<Object> secret = Secrets.address(plan, registry, ExternalRegistry.CREDENTIALS);
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
