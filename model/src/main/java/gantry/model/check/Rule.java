package gantry.model.check;

/// One check. Rules keep no state, change nothing and never throw for what a user drew.
public interface Rule {

    RuleInfo info();

    /// Looks at the whole diagram of `context` and reports what it finds.
    void check(CheckContext context, Report report);
}
