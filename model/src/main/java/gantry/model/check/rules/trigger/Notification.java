package gantry.model.check.rules.trigger;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.lambda.EventBridgeRule;
import java.util.List;
import java.util.Locale;

/// One destination that a bucket tells about its events.
record Notification(Edge edge, Node destination) {

    /// All of one bucket, by id. Rules of EventBridge are told everything, so they take nothing from others.
    static List<Notification> all(Diagram diagram, NodeId bucket) {
        return diagram.edgesFrom(bucket).stream()
                .filter(edge -> edge.isA(S3Trigger.ID) || edge.isA(Notifies.ID))
                .map(edge -> new Notification(edge, diagram.require(edge.to())))
                .filter(each -> !each.destination().isA(EventBridgeRule.ID))
                .toList();
    }

    String prefix() {
        return edge.values().effective(S3Trigger.PREFIX).orElse("");
    }

    String suffix() {
        return edge.values().effective(S3Trigger.SUFFIX).orElse("");
    }

    private List<String> events() {
        return edge.values().value(S3Trigger.EVENTS);
    }

    /// Whether there can be an object whose event goes to both, which S3 refuses.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html
    boolean overlaps(Notification other) {
        return meets(prefix(), other.prefix())
                && (suffix().endsWith(other.suffix()) || other.suffix().endsWith(suffix()))
                && events().stream().anyMatch(event -> other.events().stream().anyMatch(each -> covers(event, each)));
    }

    static boolean meets(String prefix, String other) {
        return prefix.startsWith(other) || other.startsWith(prefix);
    }

    private static boolean covers(String event, String other) {
        return event.equals(other)
                || event.endsWith("*") && other.startsWith(event.substring(0, event.length() - 1))
                || other.endsWith("*") && event.startsWith(other.substring(0, other.length() - 1));
    }

    /// The name of the destination as a part of keys.
    String slug() {
        String name = destination.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        return name.isBlank() ? "objects" : name;
    }
}
