package gantry.export.drawing;

import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.ElementId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many findings an element has, by severity; all zero or more.
public record ProblemCount(int errors, int warnings, int infos) {

    public ProblemCount {
        if (errors < 0 || warnings < 0 || infos < 0) {
            throw new IllegalArgumentException("counts: " + errors + ", " + warnings + ", " + infos);
        }
    }

    public ProblemCount plus(ProblemCount other) {
        return new ProblemCount(errors + other.errors, warnings + other.warnings, infos + other.infos);
    }

    /// The findings counted at the elements where they are; elements without findings are left out.
    public static Map<ElementId, ProblemCount> byElement(List<Problem> problems) {
        Map<ElementId, ProblemCount> counts = new HashMap<>();
        for (Problem problem : problems) {
            if (problem.location() instanceof Location.InDiagram at) {
                counts.merge(at.element(), one(problem), ProblemCount::plus);
            }
        }
        return Map.copyOf(counts);
    }

    private static ProblemCount one(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> new ProblemCount(1, 0, 0);
            case WARNING -> new ProblemCount(0, 1, 0);
            case INFO -> new ProblemCount(0, 0, 1);
        };
    }
}
