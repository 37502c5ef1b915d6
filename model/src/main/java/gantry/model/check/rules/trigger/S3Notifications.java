package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.Operations;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.RuleDelivers;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.lambda.EventBridgeRule;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.storage.S3Bucket;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a bucket reports must go to destinations that it knows, and each event to one of them only.
public final class S3Notifications implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/s3-notification-configuration",
            "Notifications of the bucket",
            Severity.ERROR,
            "A bucket keeps one list of notifications and checks it as a whole. For each event there may be only one "
                    + "destination, so filters must not overlap; a filter is plain text, not a pattern. Queues and topics "
                    + "that keep an order can't be told by S3 at all.",
            "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html")
            .silencing("general/unsupported-connection");

    private static final String WILDCARD = "*";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node bucket : context.nodes(S3Bucket.ID)) {
            context.token().throwIfCancelled();
            List<Notification> all = Notification.all(context.diagram(), bucket.id());
            all.forEach(each -> checkWildcard(context, report, each, S3Trigger.PREFIX));
            all.forEach(each -> checkWildcard(context, report, each, S3Trigger.SUFFIX));
            all.stream().filter(S3Notifications::isFifo).forEach(each -> sayFifo(context, report, each));
            List<Notification> possible = all.stream()
                    .filter(each -> !isFifo(each) && !each.prefix().contains(WILDCARD))
                    .toList();
            overlaps(possible).forEach((one, others) -> sayOverlap(context, report, one, others));
        }
    }

    private static boolean isFifo(Notification notification) {
        return Fifo.keepsOrder(notification.destination());
    }

    /// The notifications that overlap earlier ones, with these. Sorted by prefix, only those that a prefix begins with
    /// have to be compared.
    private static Map<Notification, List<Notification>> overlaps(List<Notification> all) {
        Map<Notification, List<Notification>> found = new LinkedHashMap<>();
        List<Notification> sorted = all.stream().sorted(Comparator.comparing(Notification::prefix)).toList();
        Deque<Notification> outer = new ArrayDeque<>();
        for (Notification one : sorted) {
            while (!outer.isEmpty() && !one.prefix().startsWith(outer.getLast().prefix())) {
                outer.removeLast();
            }
            List<Notification> others = outer.stream().filter(one::overlaps).toList();
            if (!others.isEmpty()) {
                found.put(one, others);
            }
            outer.addLast(one);
        }
        return found;
    }

    private static void sayOverlap(CheckContext context, Report report, Notification one, List<Notification> others) {
        Report.Finding finding = report.at(one.edge(), S3Trigger.PREFIX).with(one.destination());
        others.forEach(other -> finding.with(other.edge(), other.destination()));
        finding.fix(NotificationRepair.separate(one.edge().from(), one.edge().id()))
                .say(Wording.full(context, context.diagram().require(one.edge().from()))
                        + " would send the same events to " + Wording.and(Stream.concat(Stream.of(one), others.stream())
                                .map(each -> Wording.quoted(context, each.destination()))
                                .toList())
                        + ", which S3 refuses. Give each its own prefix or suffix.");
    }

    private static void checkWildcard(
            CheckContext context, Report report, Notification notification, Property<String> property) {
        String text = notification.edge().values().effective(property).orElse("");
        if (!text.contains(WILDCARD)) {
            return;
        }
        String plain = property.equals(S3Trigger.PREFIX)
                ? text.substring(0, text.indexOf(WILDCARD))
                : text.substring(text.lastIndexOf(WILDCARD) + 1);
        String title = Wording.inSentence(property);
        EdgeId id = notification.edge().id();
        report.at(notification.edge(), property)
                .fix(plain.isEmpty()
                        ? Fixes.clear("Remove the " + title, id, property)
                        : Fixes.set("Set " + title + " to " + Wording.quoted(plain), id, property, plain))
                .say("The notification from "
                        + Wording.full(context, context.diagram().require(notification.edge().from())) + " to "
                        + Wording.quoted(context, notification.destination()) + " has the " + title + " "
                        + Wording.quoted(text) + ". S3 knows no wildcards there: it is compared letter by letter.");
    }

    private static void sayFifo(CheckContext context, Report report, Notification notification) {
        Edge edge = notification.edge();
        Node bucket = context.diagram().require(edge.from());
        Node destination = notification.destination();
        Report.Finding finding = report.at(edge).with(bucket, destination);
        if (destination.isA(SqsQueue.ID) && Additions.isPossible(context, bucket, EventBridgeRule.ID)) {
            finding.fix(Fixes.onNode(
                    "Send the events through an EventBridge rule",
                    bucket.id(),
                    now -> throughRule(context, now, edge)));
        }
        finding.fix(Fixes.remove("Delete the connection", edge.id()))
                .say(Wording.full(context, bucket) + " can't notify the FIFO destination "
                        + Wording.full(context, destination)
                        + ". Use a standard queue or topic, or an EventBridge rule in between.");
    }

    private static Diff throughRule(CheckContext context, Diagram now, Edge edge) {
        if (now.edge(edge.id()).isEmpty()) {
            return Diff.NONE;
        }
        Node bucket = now.require(edge.from());
        String pattern = "{\"source\": [\"aws.s3\"], \"detail-type\": [\"Object Created\"], "
                + "\"detail\": {\"bucket\": {\"name\": [\"" + bucket.name().replaceAll("[^a-z0-9.-]", "-") + "\"]}}}";
        var additions = new Additions(context.catalogue(), now);
        additions.add(bucket.id(), EventBridgeRule.ID, "object-created",
                Values.EMPTY.with(EventBridgeRule.PATTERN, pattern))
                .ifPresent(rule -> additions
                        .then(Operations.remove(additions.now(), List.of(edge.id())))
                        .connect(Notifies.ID, bucket.id(), rule, Values.EMPTY)
                        .connect(RuleDelivers.ID, rule, edge.to(),
                                Values.EMPTY.with(RuleDelivers.MESSAGE_GROUP, "objects")));
        return additions.diff();
    }
}
