package gantry.app.control;

import gantry.model.check.Fix;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import java.util.List;

/// What makes two findings look the same, whatever their fixes compute.
public record ProblemKey(String rule, Severity severity, String message, Location location, List<String> fixes) {

    public static ProblemKey of(Problem problem) {
        return new ProblemKey(
                problem.rule().id(), problem.severity(), problem.message(), problem.location(),
                problem.fixes().stream().map(Fix::label).toList());
    }
}
