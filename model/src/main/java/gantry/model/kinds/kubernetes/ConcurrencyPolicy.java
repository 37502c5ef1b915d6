package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// What happens when a run of a CronJob is due while the last one still runs.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy
public enum ConcurrencyPolicy implements Option {
    ALLOW("Allow", "Run both"),
    FORBID("Forbid", "Skip the new one"),
    REPLACE("Replace", "End the old one");

    private final String value;
    private final String label;

    ConcurrencyPolicy(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }
}
