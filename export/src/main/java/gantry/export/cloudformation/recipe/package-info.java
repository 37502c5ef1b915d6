/// What kinds and connections become beyond their bound properties, one class each.
///
/// Entry type: [gantry.export.cloudformation.recipe.Recipes]. Uses the plan and the model. To add a recipe: implement
/// [gantry.export.cloudformation.recipe.NodeRecipe] or [gantry.export.cloudformation.recipe.EdgeRecipe], find or add
/// resources in the plan, report what can't be expressed, and name the class in the list behind those it builds on.
@NullMarked
package gantry.export.cloudformation.recipe;

import org.jspecify.annotations.NullMarked;
