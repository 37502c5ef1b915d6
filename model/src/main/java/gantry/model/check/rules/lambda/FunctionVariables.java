package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.facts.FactTable;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.operations.Secret;
import gantry.model.kinds.operations.SecretContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Judges the names and the size of a function's environment.
record FunctionVariables(CheckContext context, Report report) {

    /// From https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
    private static final int MOST_BYTES = 4096;

    /// From https://docs.aws.amazon.com/lambda/latest/api/API_Environment.html
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]+");

    private static final Set<String> RESERVED = FactTable.load("lambda-reserved-variables").rows().stream()
            .map(row -> row.text("name"))
            .collect(Collectors.toUnmodifiableSet());

    void check(Node function) {
        Map<String, String> variables = function.values().effective(LambdaFunction.ENVIRONMENT).orElse(Map.of());
        variables.keySet().forEach(name -> checkName(function, variables, name));
        int size = variables.entrySet().stream().mapToInt(FunctionVariables::bytes).sum();
        if (size > MOST_BYTES) {
            report.at(function, LambdaFunction.ENVIRONMENT)
                    .fix(toSecret(function, variables, size))
                    .say(Wording.full(context, function) + " has environment variables of " + size
                            + " bytes, but Lambda allows " + MOST_BYTES
                            + " bytes in all; keep large values in Secrets Manager or Systems Manager.");
        }
    }

    private static int bytes(Map.Entry<String, String> variable) {
        return (variable.getKey() + variable.getValue()).getBytes(StandardCharsets.UTF_8).length;
    }

    private void checkName(Node function, Map<String, String> variables, String name) {
        boolean isReserved = RESERVED.contains(name);
        if (!isReserved && NAME.matcher(name).matches()) {
            return;
        }
        var finding = report.at(function, FieldPath.of(LambdaFunction.ENVIRONMENT).key(name));
        renamed(variables, name).filter(better -> !isReserved)
                .ifPresent(better -> finding.fix(change(
                        "Rename it to " + better, function, all -> all.put(better, all.getOrDefault(name, "")), name)));
        finding.fix(change("Remove the variable " + name, function, all -> {}, name))
                .say(Wording.full(context, function) + " sets the variable " + Wording.quoted(name) + ", "
                        + (isReserved
                                ? "which Lambda keeps for itself; choose another name."
                                : "but Lambda accepts only letters, digits and '_' with a letter at the start, and two "
                                        + "characters at least."));
    }

    private static Optional<String> renamed(Map<String, String> variables, String name) {
        String better = name.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^[^A-Za-z]+", "");
        boolean isUsable = NAME.matcher(better).matches()
                && !RESERVED.contains(better)
                && !variables.containsKey(better);
        return isUsable ? Optional.of(better) : Optional.empty();
    }

    private interface Step {

        void change(Map<String, String> variables);
    }

    /// Changes the variables and then removes one.
    private static Fix change(String label, Node function, Step step, String removed) {
        return Fixes.change(label, function.id(), values -> {
            var all = new LinkedHashMap<>(values.effective(LambdaFunction.ENVIRONMENT).orElse(Map.of()));
            if (!all.containsKey(removed)) {
                return values;
            }
            step.change(all);
            all.remove(removed);
            return values.with(LambdaFunction.ENVIRONMENT, all);
        });
    }

    /// Moves the largest variables until the others fit.
    private Fix toSecret(Node function, Map<String, String> variables, int size) {
        var moved = new ArrayList<String>();
        int rest = size;
        for (var variable : variables.entrySet().stream()
                .sorted(Comparator.comparingInt(FunctionVariables::bytes).reversed())
                .toList()) {
            if (rest > MOST_BYTES) {
                moved.add(variable.getKey());
                rest -= bytes(variable);
            }
        }
        return Fixes.onNode(
                "Move " + Wording.and(moved) + " to a secret", function.id(), now -> move(now, function, moved));
    }

    private Diff move(Diagram now, Node function, List<String> names) {
        Values values = now.require(function.id()).values();
        var kept = new LinkedHashMap<>(values.effective(LambdaFunction.ENVIRONMENT).orElse(Map.of()));
        if (!kept.keySet().removeAll(names)) {
            return Diff.NONE;
        }
        var draft = new Draft(now);
        draft.put(now.require(function.id()).withValues(values.with(LambdaFunction.ENVIRONMENT, kept)));
        Diff cleared = draft.diff();
        return new Placing(context.catalogue())
                .addBeside(now.apply(cleared), function.id(), Secret.ID)
                .map(added -> cleared.then(connected(now.apply(cleared), function, added)))
                .orElse(cleared);
    }

    private Diff connected(Diagram now, Node function, Creation.Added added) {
        Diff filled = Placing.withValues(
                now, added, values -> Values.EMPTY.with(Secret.CONTENT, SecretContent.EMPTY)).diff();
        Diagram with = now.apply(filled);
        return filled.then(
                Fixes.connect(with, context.catalogue(), ReadsSecret.ID, function.id(), added.id()));
    }
}
