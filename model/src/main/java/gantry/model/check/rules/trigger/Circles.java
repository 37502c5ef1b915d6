package gantry.model.check.rules.trigger;

import gantry.model.CancelToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finds the groups of stops from each of which events can come back to it, in time linear in the size of the flow.
///
/// These are the strongly connected components as R. Tarjan finds them (https://doi.org/10.1137/0201010), with a stack
/// of its own instead of recursion, because a chain of functions may be longer than the call stack.
final class Circles {

    private final EventFlow flow;
    private final CancelToken token;
    private final Map<Stop, Integer> numbers = new HashMap<>();
    private final Map<Stop, Integer> lowest = new HashMap<>();
    private final Deque<Stop> open = new ArrayDeque<>();
    private final Set<Stop> isOpen = new HashSet<>();
    private final List<Set<Stop>> found = new ArrayList<>();

    /// A stop whose steps are being followed.
    private record Visit(Stop stop, Iterator<EventFlow.Step> rest) {}

    private Circles(EventFlow flow, CancelToken token) {
        this.flow = flow;
        this.token = token;
    }

    static List<Set<Stop>> of(EventFlow flow, CancelToken token) {
        var circles = new Circles(flow, token);
        for (Stop stop : flow.stops()) {
            if (!circles.numbers.containsKey(stop)) {
                circles.visit(stop);
            }
        }
        return circles.found;
    }

    private void visit(Stop start) {
        Deque<Visit> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            token.throwIfCancelled();
            Visit visit = path.peek();
            if (visit.rest().hasNext()) {
                Stop next = visit.rest().next().to();
                if (!numbers.containsKey(next)) {
                    path.push(enter(next));
                } else if (isOpen.contains(next)) {
                    lowest.merge(visit.stop(), numbers.get(next), Math::min);
                }
            } else {
                path.pop();
                leave(visit.stop());
                Optional.ofNullable(path.peek())
                        .ifPresent(outer -> lowest.merge(outer.stop(), low(visit.stop()), Math::min));
            }
        }
    }

    private Visit enter(Stop stop) {
        numbers.put(stop, numbers.size());
        lowest.put(stop, numbers.get(stop));
        open.push(stop);
        isOpen.add(stop);
        return new Visit(stop, flow.from(stop).iterator());
    }

    private int low(Stop stop) {
        return Objects.requireNonNull(lowest.get(stop));
    }

    private void leave(Stop stop) {
        if (low(stop) != Objects.requireNonNull(numbers.get(stop))) {
            return;
        }
        var group = new HashSet<Stop>();
        Stop member;
        do {
            member = open.pop();
            isOpen.remove(member);
            group.add(member);
        } while (!member.equals(stop));
        boolean isCircle = group.size() > 1
                || flow.from(stop).stream().anyMatch(step -> step.to().equals(stop));
        if (isCircle) {
            found.add(group);
        }
    }

    /// The shortest way from `start` back to it; `group` must be the circle that it belongs to.
    static List<EventFlow.Step> shortest(EventFlow flow, Set<Stop> group, Stop start) {
        Map<Stop, EventFlow.Step> cameBy = new HashMap<>();
        Deque<Stop> waiting = new ArrayDeque<>(List.of(start));
        while (!cameBy.containsKey(start)) {
            for (EventFlow.Step step : flow.from(waiting.remove())) {
                if (group.contains(step.to()) && cameBy.putIfAbsent(step.to(), step) == null) {
                    waiting.add(step.to());
                }
            }
        }
        var way = new ArrayList<EventFlow.Step>();
        Stop stop = start;
        do {
            EventFlow.Step step = Objects.requireNonNull(cameBy.get(stop));
            way.add(step);
            stop = step.from();
        } while (!stop.equals(start));
        Collections.reverse(way);
        return way;
    }
}
