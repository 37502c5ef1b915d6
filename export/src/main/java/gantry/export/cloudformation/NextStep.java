package gantry.export.cloudformation;

import gantry.model.diagram.Node;
import gantry.model.kinds.network.Region;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The command that creates a stack from a template, and what stands in its way.
final class NextStep {

    /// Limits from https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
    private static final int INLINE_BYTES = 51_200;
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_RESOURCES = 500;
    private static final int MOST_PARAMETERS = 200;
    private static final int MOST_OUTPUTS = 200;

    private static final int LONGEST_STACK_NAME = 100;

    private final Plan plan;
    private final Template template;

    NextStep(Plan plan, Template template) {
        this.plan = plan;
        this.template = template;
    }

    /// @param path the file of the template
    /// @param text its content
    String command(String path, String text) {
        reportLimits(text);
        var command = new StringBuilder("aws cloudformation deploy --template-file ").append(path);
        command.append(" --stack-name ").append(stackName());
        if (hasRoles()) {
            command.append(" --capabilities CAPABILITY_IAM");
        }
        region().ifPresent(code -> command.append(" --region ").append(code));
        if (bytes(text) > INLINE_BYTES) {
            command.append(" --s3-bucket YOUR-BUCKET");
        }
        List<String> open = template.parameters().stream()
                .filter(parameter -> !parameter.facts().has("/Default"))
                .map(parameter -> parameter.name() + "=...")
                .toList();
        if (!open.isEmpty()) {
            command.append(" --parameter-overrides ").append(String.join(" ", open));
        }
        return command.toString();
    }

    private String stackName() {
        String slug = Names.slug(plan.diagram().title(), LONGEST_STACK_NAME);
        return Character.isDigit(slug.charAt(0)) ? "stack-" + slug : slug;
    }

    /// The Region that somebody chose, if there is just one.
    private Optional<String> region() {
        List<Node> regions = plan.diagram().nodes().stream().filter(node -> node.isA(Region.ID)).toList();
        return regions.size() == 1
                ? regions.getFirst()
                        .values()
                        .get(Region.CODE)
                        .filter(code -> Region.CODE.type().fault(code).isEmpty())
                : Optional.empty();
    }

    private boolean hasRoles() {
        return template.resources().stream().anyMatch(resource -> resource.type().startsWith("AWS::IAM::"));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void reportLimits(String text) {
        report("resources", template.resources().size(), MOST_RESOURCES);
        report("parameters", template.parameters().size(), MOST_PARAMETERS);
        report("outputs", template.outputs().size(), MOST_OUTPUTS);
        report("bytes", bytes(text), MOST_BYTES);
    }

    private void report(String what, int count, int most) {
        if (count > most) {
            plan.report(
                    ExportRules.TOO_LARGE,
                    "The template has " + count + " " + what + "; CloudFormation takes at most " + most
                            + ". Split the drawing into several.");
        }
    }
}
