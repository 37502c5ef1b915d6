package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// Where the output of a container goes.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-logconfiguration.html
public enum LogDriver implements Option {
    AWSLOGS("awslogs", "CloudWatch Logs"),
    AWSFIRELENS("awsfirelens", "FireLens"),
    SPLUNK("splunk", "Splunk"),
    FLUENTD("fluentd", "Fluentd"),
    GELF("gelf", "GELF"),
    JOURNALD("journald", "journald"),
    JSON_FILE("json-file", "JSON file"),
    SYSLOG("syslog", "syslog"),
    NONE("none", "Nowhere");

    private final String value;
    private final String label;

    LogDriver(String value, String label) {
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
