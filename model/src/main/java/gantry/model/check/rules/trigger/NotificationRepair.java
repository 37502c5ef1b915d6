package gantry.model.check.rules.trigger;

import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.S3Trigger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Gives notifications that overlap prefixes of their own.
final class NotificationRepair {

    /// Other prefixes may take every start of a name; then nothing is changed.
    private static final int MOST_TRIES = 99;

    private NotificationRepair() {}

    static Fix separate(NodeId bucket, EdgeId notification) {
        return Fixes.onNode("Give each its own prefix", bucket, now -> Notification.all(now, bucket).stream()
                .filter(each -> each.edge().id().equals(notification))
                .findFirst()
                .map(one -> separate(now, one))
                .orElse(Diff.NONE));
    }

    /// Narrows this notification and those around it to prefixes below its own; those inside it stay as they are.
    private static Diff separate(Diagram now, Notification one) {
        List<Notification> overlapping = Notification.all(now, one.edge().from()).stream()
                .filter(each -> !each.equals(one) && each.overlaps(one))
                .toList();
        if (overlapping.isEmpty()) {
            return Diff.NONE;
        }
        Set<String> taken = overlapping.stream()
                .filter(each -> !one.prefix().startsWith(each.prefix()))
                .map(Notification::prefix)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var draft = new Draft(now);
        for (Notification each : Stream.concat(Stream.of(one), overlapping.stream()).toList()) {
            if (one.prefix().startsWith(each.prefix())) {
                Optional<String> prefix = free(each, one.prefix(), taken);
                if (prefix.isEmpty()) {
                    return Diff.NONE;
                }
                taken.add(prefix.get());
                draft.put(each.edge().withValues(each.edge().values().with(S3Trigger.PREFIX, prefix.get())));
            }
        }
        return draft.diff();
    }

    private static Optional<String> free(Notification notification, String base, Set<String> taken) {
        return Stream.concat(Stream.of(""), IntStream.rangeClosed(2, MOST_TRIES).mapToObj(number -> number + "-"))
                .map(number -> base + number + notification.slug() + "/")
                .filter(prefix -> taken.stream().noneMatch(other -> Notification.meets(prefix, other)))
                .findFirst();
    }
}
