package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.Plan;
import java.util.List;

/// All recipes in the order in which they run: workloads first, then what is added to them.
public final class Recipes {

    public static final List<Recipe<Plan>> ALL = List.of(
            new ServiceRecipe(),
            new ScheduleRecipe(),
            new ClusterRecipe(),
            new TaskDefinitionRecipe(),
            new ScalingRecipe(),
            new TargetsRecipe(),
            new LoadBalancerRecipe(),
            new TalksToRecipe(),
            new AccessesRecipe(),
            new ReadsSecretRecipe(),
            new TaskRoleRecipe(),
            new ExecutionRoleRecipe(),
            new LinksRecipe(),
            new RunsTaskRecipe());

    private Recipes() {}
}
