package gantry.export.kubernetes;

import gantry.model.diagram.Edge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The paths of an Ingress from path patterns of an Application Load Balancer.
///
/// A pattern with a star inside a segment has no path type of its own. As the controller puts such paths behind all
/// others, one of them makes all of them patterns, in the order drawn, with "everything else" at the end.
///
/// Sources: https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types,
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html#path-conditions
public final class IngressPaths {

    private static final String PATTERN = "ImplementationSpecific";
    private static final String ALL = "/*";

    private final Map<String, Edge> patterns = new LinkedHashMap<>();
    private final List<Path> refused = new ArrayList<>();

    /// A path and where it leads.
    ///
    /// @param type `Exact`, `Prefix` or `ImplementationSpecific`
    public record Path(String text, String type, Edge edge) {}

    /// Adds the patterns of a connection; none stand for everything else.
    public void add(Edge edge, List<String> wanted) {
        for (String pattern : wanted.isEmpty() ? List.of(ALL) : wanted) {
            if (patterns.containsKey(pattern)) {
                refused.add(new Path(pattern, PATTERN, edge));
            } else {
                patterns.put(pattern, edge);
            }
        }
    }

    /// The patterns that another connection had already.
    public List<Path> refused() {
        return List.copyOf(refused);
    }

    public List<Path> all() {
        return patterns.keySet().stream().allMatch(this::hasType) ? typed() : asPatterns();
    }

    private boolean hasType(String pattern) {
        return pattern.equals(ALL) || isPlain(pattern) || isWholeSegment(pattern);
    }

    private static boolean isPlain(String pattern) {
        return !pattern.contains("*") && !pattern.contains("?");
    }

    /// `/cart/*` beside `/cart` of the same target: everything from that segment on.
    private boolean isWholeSegment(String pattern) {
        String head = head(pattern);
        return pattern.endsWith(ALL) && isPlain(head) && Objects.equals(patterns.get(pattern), patterns.get(head));
    }

    private static String head(String pattern) {
        return pattern.endsWith(ALL) ? pattern.substring(0, pattern.length() - ALL.length()) : pattern;
    }

    private List<Path> typed() {
        var paths = new ArrayList<Path>();
        patterns.forEach((pattern, edge) -> {
            if (pattern.equals(ALL)) {
                paths.add(new Path("/", "Prefix", edge));
            } else if (isWholeSegment(pattern)) {
                paths.add(new Path(head(pattern), "Prefix", edge));
            } else if (!isHeadOfSegment(pattern)) {
                paths.add(new Path(pattern, "Exact", edge));
            }
        });
        return paths;
    }

    private boolean isHeadOfSegment(String pattern) {
        return patterns.containsKey(pattern + ALL) && isWholeSegment(pattern + ALL);
    }

    private List<Path> asPatterns() {
        var paths = new ArrayList<Path>();
        patterns.forEach((pattern, edge) -> {
            if (!pattern.equals(ALL)) {
                paths.add(new Path(pattern, PATTERN, edge));
            }
        });
        if (patterns.get(ALL) instanceof Edge edge) {
            paths.add(new Path(ALL, PATTERN, edge));
        }
        return paths;
    }
}
