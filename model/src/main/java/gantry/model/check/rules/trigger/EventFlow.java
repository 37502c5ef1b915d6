package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.DeliversTo;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.LogTrigger;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.RuleDelivers;
import gantry.model.kinds.connection.RuleTrigger;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.connection.SnsTrigger;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.storage.S3Bucket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How events run through a drawing: from what starts functions to the functions and on to what they write.
///
/// A bucket passes an event on only when the key that is written can begin like the keys that it reacts to.
final class EventFlow {

    /// What carries an event on without any condition.
    private static final Set<String> CARRIERS = Set.of(SqsTrigger.ID, StreamTrigger.ID, SnsTrigger.ID,
            DeliversTo.ID, RuleTrigger.ID, RuleDelivers.ID, LogTrigger.ID, LogsTo.ID, Invokes.ID);

    /// One step; `edge` is empty between the two sides of a bucket.
    record Step(Stop from, Stop to, Optional<Edge> edge) {}

    private final Map<Stop, List<Step>> steps = new LinkedHashMap<>();
    private final Map<NodeId, NavigableSet<String>> written = new LinkedHashMap<>();
    private final Map<NodeId, NavigableSet<String>> watched = new LinkedHashMap<>();

    private EventFlow() {}

    static EventFlow of(CheckContext context) {
        var flow = new EventFlow();
        for (Edge edge : context.diagram().edges()) {
            flow.add(edge, context.diagram().require(edge.from()), context.diagram().require(edge.to()));
        }
        flow.joinBuckets();
        return flow;
    }

    private void add(Edge edge, Node from, Node to) {
        if (CARRIERS.contains(edge.kind())) {
            add(edge, Stop.at(from.id()), Stop.at(to.id()));
        } else if (edge.isA(S3Trigger.ID) && reactsToWriting(edge)) {
            add(edge, watch(from.id(), edge.values().effective(S3Trigger.PREFIX).orElse("")), Stop.at(to.id()));
        } else if (edge.isA(Notifies.ID)) {
            add(edge, watch(from.id(), ""), Stop.at(to.id()));
        } else if (edge.isA(Accesses.ID) && from.isA(LambdaFunction.ID) && writes(edge)) {
            String prefix = edge.values().effective(Accesses.WRITE_PREFIX).orElse("");
            add(edge, Stop.at(from.id()), to.isA(S3Bucket.ID) ? write(to.id(), prefix) : Stop.at(to.id()));
        }
    }

    private void add(Edge edge, Stop from, Stop to) {
        steps.computeIfAbsent(from, stop -> new ArrayList<>()).add(new Step(from, to, Optional.of(edge)));
    }

    private static boolean writes(Edge access) {
        return access.values().value(Accesses.MODE).writes();
    }

    /// A function that is called only when objects are removed or restored isn't called by new ones.
    private static boolean reactsToWriting(Edge trigger) {
        return trigger.values().value(S3Trigger.EVENTS).stream()
                .anyMatch(event -> event.startsWith("s3:ObjectCreated") || event.equals("s3:*"));
    }

    private Stop write(NodeId bucket, String prefix) {
        written.computeIfAbsent(bucket, id -> new TreeSet<>()).add(prefix);
        return Stop.written(bucket, prefix);
    }

    private Stop watch(NodeId bucket, String prefix) {
        watched.computeIfAbsent(bucket, id -> new TreeSet<>()).add(prefix);
        return Stop.watched(bucket, prefix);
    }

    private void joinBuckets() {
        written.forEach((bucket, keys) -> {
            NavigableSet<String> prefixes = watched.getOrDefault(bucket, Collections.emptyNavigableSet());
            keys.forEach(key -> meeting(key, prefixes).forEach(prefix -> join(bucket, key, prefix)));
        });
    }

    /// Those of `prefixes` that begin with `key` or that `key` begins with, without looking at all the others.
    private static Set<String> meeting(String key, NavigableSet<String> prefixes) {
        Set<String> meeting = new LinkedHashSet<>();
        for (int end = 0; end < key.length(); end++) {
            String start = key.substring(0, end);
            if (prefixes.contains(start)) {
                meeting.add(start);
            }
        }
        for (String prefix : prefixes.tailSet(key)) {
            if (!prefix.startsWith(key)) {
                break;
            }
            meeting.add(prefix);
        }
        return meeting;
    }

    private void join(NodeId bucket, String key, String prefix) {
        Stop from = Stop.written(bucket, key);
        steps.computeIfAbsent(from, stop -> new ArrayList<>())
                .add(new Step(from, Stop.watched(bucket, prefix), Optional.empty()));
    }

    /// Every stop that an event leaves.
    Set<Stop> stops() {
        return steps.keySet();
    }

    List<Step> from(Stop stop) {
        return steps.getOrDefault(stop, List.of());
    }
}
