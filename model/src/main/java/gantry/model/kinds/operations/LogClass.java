package gantry.model.kinds.operations;

import gantry.model.kind.Option;

/// What can be done with the events of a log group.
///
/// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html
public enum LogClass implements Option {
    STANDARD("STANDARD", "Standard"),
    INFREQUENT_ACCESS("INFREQUENT_ACCESS", "Infrequent access");

    private final String value;
    private final String label;

    LogClass(String value, String label) {
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
