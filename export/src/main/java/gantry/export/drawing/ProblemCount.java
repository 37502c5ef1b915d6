package gantry.export.drawing;

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
}
