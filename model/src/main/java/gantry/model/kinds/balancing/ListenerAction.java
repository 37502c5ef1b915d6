package gantry.model.kinds.balancing;

import gantry.model.kind.Option;

/// What a listener of an Application Load Balancer does with requests.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html
public enum ListenerAction implements Option {
    FORWARD("forward", "Forward to targets"),
    REDIRECT("redirect", "Redirect to HTTPS");

    private final String value;
    private final String label;

    ListenerAction(String value, String label) {
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
