package gantry.model.check;

import java.util.Locale;

/// How bad a finding is, worst first.
public enum Severity {
    /// AWS or Kubernetes refuses it, or it is accepted and can't work.
    ERROR,
    /// Runs, but is documented as risky or not recommended.
    WARNING,
    /// Advice.
    INFO;

    /// The spelling in machine output: `error`, `warning`, `info`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
