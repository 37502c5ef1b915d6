package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Node;
import gantry.model.kinds.operations.Secret;
import gantry.model.kinds.operations.SecretContent;

/// A secret outlives its stack, because what was entered in it can't be made again.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html
final class SecretRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return Secret.ID;
    }

    @Override
    public void expand(Node secret, Plan plan) {
        Resource resource = plan.primary(secret).orElseThrow().retained();
        if (plan.usable(secret, Secret.CONTENT).orElse(SecretContent.JSON) == SecretContent.EMPTY) {
            plan.report(
                    ExportRules.BY_HAND,
                    secret,
                    FieldPath.of(Secret.CONTENT),
                    plan.label(secret) + " is made without a value. What reads it doesn't start until you enter one.");
        }
        if (plan.usable(secret, Secret.ROTATION_DAYS).isPresent()) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    secret,
                    FieldPath.of(Secret.ROTATION_DAYS),
                    "The rotation of " + plan.label(secret) + " isn't exported: it needs a function of yours.");
        }
        plan.output(secret, "SecretArn", "Secret " + secret.name(), resource.arn());
    }
}
