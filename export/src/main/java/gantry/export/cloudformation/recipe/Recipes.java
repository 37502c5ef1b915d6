package gantry.export.cloudformation.recipe;

import gantry.export.Recipe;
import gantry.export.cloudformation.Plan;
import java.util.List;

/// All recipes.
public final class Recipes {

    /// In the order in which they run: each one finds what those before it added.
    public static final List<Recipe<Plan>> ALL = List.of(
            new SubnetRecipe(),
            new InternetGatewayRecipe(),
            new NatGatewayRecipe(),
            new VpcEndpointRecipe(),
            new VpcRecipe(),
            new RouteRecipe(),
            new SecurityGroupRecipe(),
            new AllowRecipe(),
            new RoleRecipe(),
            new ExternalInstanceRecipe(),
            new LogGroupRecipe(),
            new SecretRecipe(),
            new RepositoryRecipe(),
            new BucketRecipe(),
            new TableRecipe(),
            new QueueRecipe(),
            new Ec2CapacityRecipe(),
            new CapacityProviderRecipe(),
            new ClusterRecipe(),
            new TaskDefinitionRecipe(),
            new FunctionRecipe(),
            new ServiceRecipe(),
            new LoadBalancerRecipe(),
            new DependencyRecipe(),
            new LinkRecipe(),
            new PullRecipe(),
            new AccessRecipe(),
            new InvokeRecipe(),
            new ServiceTarget(),
            new FunctionTarget(),
            new TalkRecipe(),
            new ReadsSecretRecipe(),
            new ScalingRecipe(),
            new ScheduleRecipe(),
            new ScheduledTaskRecipe(),
            new SqsTriggerRecipe(),
            new StreamTriggerRecipe(),
            new S3TriggerRecipe(),
            new NotifyRecipe(),
            new LogTriggerRecipe(),
            new OnFailureRecipe(),
            new PeerRecipe());

    private Recipes() {}
}
