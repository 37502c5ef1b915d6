package gantry.model.check.rules.practice;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.kubernetes.ConfigMap;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Secrets don't belong into environment variables in plain text.
public final class PlaintextSecret implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "practice/plaintext-secret",
            "Secret in plain text",
            Severity.WARNING,
            "Variables are stored in the task definition or function as they are typed, and they end up in templates, "
                    + "in Git and in the console: everybody who may look there sees them. Keep the value in Secrets "
                    + "Manager or the Parameter Store and let the program read it from there.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

    private static final Pattern NAME = Pattern.compile(
            "(?i)(passw(or)?d|secret|token|api_?key|private_?key|credential|conn(ection)?_?str)");

    /// The form of an access key's id is from
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
    private static final Pattern VALUE = Pattern.compile("AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY-----");

    /// Values that only say where the secret is.
    private static final Pattern REFERENCE = Pattern.compile(
            "\\s*(arn:.*|\\$\\{.*}|.*\\{\\{resolve:.*)?", Pattern.DOTALL);

    /// Which kinds have variables, what keeps them there, and where a secret goes instead.
    private record Place(String kind, Property<Map<String, String>> variables, String keeper, String advice) {}

    private static final List<Place> PLACES = List.of(
            new Place(
                    Container.ID,
                    Container.ENVIRONMENT,
                    "task definition",
                    "name the ARN of a secret under Secrets instead."),
            new Place(
                    LambdaFunction.ID,
                    LambdaFunction.ENVIRONMENT,
                    "function",
                    "let the code read it from Secrets Manager instead."),
            new Place(
                    PodContainer.ID,
                    PodContainer.ENVIRONMENT,
                    "workload",
                    "take it from a Kubernetes Secret instead."),
            new Place(
                    ConfigMap.ID,
                    ConfigMap.DATA,
                    "ConfigMap",
                    "keep it in a Kubernetes Secret instead."));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Place place : PLACES) {
            for (Node node : context.nodes(place.kind())) {
                context.token().throwIfCancelled();
                node.values().effective(place.variables()).orElse(Map.of()).forEach((name, value) -> {
                    if (isSecret(name, value)) {
                        say(context, report, place, node, name);
                    }
                });
            }
        }
    }

    private static boolean isSecret(String name, String value) {
        return VALUE.matcher(value).find()
                || NAME.matcher(name).find() && !REFERENCE.matcher(value).matches();
    }

    /// The value itself is never shown: messages end up in logs.
    private static void say(CheckContext context, Report report, Place place, Node node, String name) {
        report.at(node, FieldPath.of(place.variables()).key(name))
                .fix(Fixes.change(
                        "Remove the variable " + name, node.id(), values -> without(values, place.variables(), name)))
                .say(Wording.full(context, node) + " has a secret in plain text in its variable '" + name
                        + "', where everybody who may read the " + place.keeper() + " sees it; " + place.advice());
    }

    private static Values without(Values values, Property<Map<String, String>> variables, String name) {
        var kept = new LinkedHashMap<>(values.effective(variables).orElse(Map.of()));
        kept.remove(name);
        return values.with(variables, kept);
    }
}
