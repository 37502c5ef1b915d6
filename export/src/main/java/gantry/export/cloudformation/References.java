package gantry.export.cloudformation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which resources of a template refer to which.
final class References {

    private static final Pattern NAME_IN_TEXT = Pattern.compile("\\$\\{([A-Za-z0-9]+)(\\.[A-Za-z0-9.]+)?}");

    private final Map<String, Resource> resources = new HashMap<>();
    private final Map<String, Set<String>> targets = new HashMap<>();

    References(Collection<Resource> all) {
        all.forEach(resource -> resources.put(resource.logicalId(), resource));
        for (Resource resource : all) {
            var names = new LinkedHashSet<String>();
            collect(resource.properties(), names);
            names.retainAll(resources.keySet());
            targets.put(resource.logicalId(), names);
        }
    }

    /// The names that `value` refers to: resources and parameters.
    static void collect(Object value, Set<String> names) {
        switch (value) {
            case Intrinsic.Ref(String name) -> names.add(name);
            case Intrinsic.GetAtt(String name, String _) -> names.add(name);
            case Intrinsic.Sub(String text, Map<String, Object> variables) -> {
                Matcher matcher = NAME_IN_TEXT.matcher(text);
                while (matcher.find()) {
                    if (!variables.containsKey(matcher.group(1))) {
                        names.add(matcher.group(1));
                    }
                }
                collect(variables, names);
            }
            case Intrinsic.Select(int _, Object list) -> collect(list, names);
            case Intrinsic.Split(String _, Object text) -> collect(text, names);
            case Intrinsic.Join(String _, List<Object> pieces) -> collect(pieces, names);
            case Intrinsic.If(String _, Object then, Object otherwise) -> {
                collect(then, names);
                collect(otherwise, names);
            }
            case Intrinsic.Equals(Object left, Object right) -> {
                collect(left, names);
                collect(right, names);
            }
            case Intrinsic.Not(Object condition) -> collect(condition, names);
            case Intrinsic.Zones() -> {}
            case Block block -> block.entries().values().forEach(inner -> collect(inner, names));
            case Map<?, ?> map -> map.values().forEach(inner -> collect(inner, names));
            case List<?> items -> items.forEach(inner -> collect(inner, names));
            default -> {}
        }
    }

    /// The names of the conditions that decide about parts of `value`.
    static void collectConditions(Object value, Set<String> names) {
        switch (value) {
            case Intrinsic.If(String condition, Object then, Object otherwise) -> {
                names.add(condition);
                collectConditions(then, names);
                collectConditions(otherwise, names);
            }
            case Intrinsic.Sub(String _, Map<String, Object> variables) -> collectConditions(variables, names);
            case Block block -> block.entries().values().forEach(inner -> collectConditions(inner, names));
            case Map<?, ?> map -> map.values().forEach(inner -> collectConditions(inner, names));
            case List<?> items -> items.forEach(inner -> collectConditions(inner, names));
            default -> {}
        }
    }

    /// Drops every `DependsOn` that a reference implies or whose resource is gone.
    void dropImpliedOrders() {
        for (Resource resource : resources.values()) {
            for (String name : List.copyOf(resource.dependsOn())) {
                if (!resources.containsKey(name)
                        || targets.getOrDefault(resource.logicalId(), Set.of()).contains(name)) {
                    resource.forget(name);
                }
            }
        }
    }

    /// The resources of one circle of references and orders, each referring to the next; empty when there is none.
    List<Resource> circle() {
        var done = new HashSet<String>();
        for (String start : new TreeSet<>(resources.keySet())) {
            List<String> circle = circleFrom(start, done);
            if (!circle.isEmpty()) {
                return circle.stream().map(resources::get).toList();
            }
        }
        return List.of();
    }

    /// Depth first without recursion, because chains can be long.
    private List<String> circleFrom(String start, Set<String> done) {
        var path = new ArrayList<String>();
        var onPath = new HashSet<String>();
        var open = new ArrayList<Iterator<String>>();
        var next = List.of(start).iterator();
        while (true) {
            if (next.hasNext()) {
                String name = next.next();
                if (onPath.contains(name)) {
                    return path.subList(path.indexOf(name), path.size());
                }
                if (!done.contains(name)) {
                    path.add(name);
                    onPath.add(name);
                    open.add(next);
                    next = successors(name).iterator();
                }
            } else if (open.isEmpty()) {
                return List.of();
            } else {
                next = open.removeLast();
                String left = path.removeLast();
                onPath.remove(left);
                done.add(left);
            }
        }
    }

    private List<String> successors(String name) {
        var all = new ArrayList<>(targets.getOrDefault(name, Set.of()));
        all.addAll(Objects.requireNonNull(resources.get(name)).dependsOn());
        return all;
    }
}
