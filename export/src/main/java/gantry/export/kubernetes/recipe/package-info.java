/// What single kinds of elements become in Kubernetes beyond what the bindings of their properties say.
///
/// Entry type: [gantry.export.kubernetes.recipe.Recipes]. May use the plan and the model; recipes don't know each
/// other, they meet in the workloads of the plan. To add a recipe: implement [gantry.export.Recipe] in a class here and
/// name it in `Recipes.ALL`.
@NullMarked
package gantry.export.kubernetes.recipe;

import org.jspecify.annotations.NullMarked;
