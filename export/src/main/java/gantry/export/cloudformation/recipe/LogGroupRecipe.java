package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Names;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.operations.LogGroup;

/// Names a drawn log group: its last part gets the name of the stack before it, so that two stacks don't collide.
final class LogGroupRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return LogGroup.ID;
    }

    @Override
    public void expand(Node group, Plan plan) {
        Resource resource = plan.primary(group).orElseThrow().deleted();
        String name = group.name().replaceAll("[^A-Za-z0-9_/.#-]+", "-");
        String plain = Names.slug(name, name.length());
        String slug = plan.slug(group);
        String number = slug.startsWith(plain) ? slug.substring(plain.length()) : "";
        int last = name.lastIndexOf('/') + 1;
        String end = name.substring(last).isEmpty() ? slug : name.substring(last) + number;
        resource.set("/LogGroupName", Intrinsic.sub(name.substring(0, last) + "${AWS::StackName}/" + end));
        plan.output(group, "LogGroupName", "Log group " + group.name(), resource.ref());
    }
}
