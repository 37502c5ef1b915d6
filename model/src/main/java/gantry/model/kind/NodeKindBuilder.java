package gantry.model.kind;

import gantry.model.geometry.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/// Collects the facts about a [NodeKind], which alone reads them. Every method may be called once and returns the builder;
/// after [#build] nothing is added.
public final class NodeKindBuilder {

    final String id;
    int version = 1;
    String title = "";
    String about = "";
    String source = "";
    Category category = Category.WHITEBOARD;
    String icon = "";
    List<String> keywords = List.of();
    List<Property<?>> properties = List.of();
    Shape shape = Shape.CARD;
    Size size = new Size(176, 64);
    Explanation explanation = Explanation.NONE;
    Function<Sight, String> fact = sight -> "";
    Function<Sight, List<Badge>> badges = sight -> List.of();
    ToIntFunction<Values> chips = values -> 0;
    Function<Values, Tint> tint = values -> Tint.YELLOW;
    ToDoubleFunction<Values> textScale = values -> 1;
    List<Containment> parents = List.of();
    boolean isTransparent;
    boolean isAnnotation;
    boolean isKnown = true;
    NameRule names = NameRule.FREE;
    String newName = "";
    BiFunction<Values, List<Values>, Start> starter = (parent, siblings) -> Start.PLAIN;
    List<Connection> connections = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    List<Expectation> expectations = new ArrayList<>();
    Optional<Company> company = Optional.empty();
    Optional<List<Property<?>>> unites = Optional.empty();
    Optional<Sizing> sizing = Optional.empty();
    Optional<Usage> usage = Optional.empty();
    final Map<Target, Map<String, String>> resources = new LinkedHashMap<>();

    NodeKindBuilder(String id) {
        this.id = id;
    }

    public NodeKindBuilder version(int number) {
        version = number;
        return this;
    }

    public NodeKindBuilder title(String text) {
        title = text;
        return this;
    }

    public NodeKindBuilder about(String text) {
        about = text;
        return this;
    }

    public NodeKindBuilder source(String url) {
        source = url;
        return this;
    }

    public NodeKindBuilder category(Category value) {
        category = value;
        return this;
    }

    public NodeKindBuilder icon(String name) {
        icon = name;
        return this;
    }

    public NodeKindBuilder keywords(String... words) {
        keywords = List.of(words);
        return this;
    }

    public NodeKindBuilder properties(Property<?>... all) {
        properties = List.of(all);
        return this;
    }

    public NodeKindBuilder shape(Shape value) {
        shape = value;
        return this;
    }

    /// The size of new nodes in world units.
    public NodeKindBuilder size(double width, double height) {
        size = new Size(width, height);
        return this;
    }

    /// When to use it, when not, its limits and its cost; see [Explanation].
    public NodeKindBuilder explain(String when, String whenNot, String limits, String cost) {
        explanation = new Explanation(when, whenNot, limits, cost);
        return this;
    }

    public NodeKindBuilder fact(Function<Values, String> line) {
        return factSeeing(sight -> line.apply(sight.values()));
    }

    /// Like [#fact] for a line that depends on what is connected.
    public NodeKindBuilder factSeeing(Function<Sight, String> line) {
        fact = line;
        return this;
    }

    public NodeKindBuilder badges(Function<Sight, List<Badge>> choice) {
        badges = choice;
        return this;
    }

    public NodeKindBuilder chips(ToIntFunction<Values> count) {
        chips = count;
        return this;
    }

    public NodeKindBuilder tint(Function<Values, Tint> choice) {
        tint = choice;
        return this;
    }

    public NodeKindBuilder textScale(ToDoubleFunction<Values> choice) {
        textScale = choice;
        return this;
    }

    public NodeKindBuilder inside(Containment... rows) {
        parents = List.of(rows);
        return this;
    }

    /// See [NodeKind#isTransparent].
    public NodeKindBuilder transparent() {
        isTransparent = true;
        return annotation();
    }

    /// See [NodeKind#isAnnotation].
    public NodeKindBuilder annotation() {
        isAnnotation = true;
        return this;
    }

    public NodeKindBuilder names(NameRule rule, String newName) {
        names = rule;
        this.newName = newName;
        return this;
    }

    /// Chooses name and values of a new node from its parent's values and those of its siblings of this kind.
    public NodeKindBuilder starter(BiFunction<Values, List<Values>, Start> choice) {
        starter = choice;
        return this;
    }

    /// See [NodeKind#company].
    public NodeKindBuilder brings(String kind, int count) {
        company = Optional.of(new Company(kind, count));
        return this;
    }

    /// See [NodeKind#unites].
    public NodeKindBuilder unitesBy(Property<?>... equal) {
        unites = Optional.of(List.of(equal));
        return this;
    }

    /// A connection that leaves this kind.
    public NodeKindBuilder to(String connectionKind, String targetKind, Cardinality cardinality, String meaning) {
        connections.add(new Connection(connectionKind, id, targetKind, cardinality, meaning));
        return this;
    }

    /// A connection that reaches this kind.
    public NodeKindBuilder from(String connectionKind, String sourceKind, Cardinality cardinality, String meaning) {
        connections.add(new Connection(connectionKind, sourceKind, id, cardinality, meaning));
        return this;
    }

    /// Like [#from]; for sources that fulfil `usual` it is the meaning to offer first.
    public NodeKindBuilder from(
            String connectionKind, String sourceKind, Cardinality cardinality, String meaning, Condition usual) {
        connections.add(new Connection(connectionKind, sourceKind, id, cardinality, meaning, List.of(usual)));
        return this;
    }

    /// One row to each of several kinds.
    public NodeKindBuilder toEach(
            String connectionKind, List<String> targetKinds, Cardinality cardinality, String meaning) {
        targetKinds.forEach(target -> to(connectionKind, target, cardinality, meaning));
        return this;
    }

    /// One row from each of several kinds.
    public NodeKindBuilder fromEach(
            String connectionKind, List<String> sourceKinds, Cardinality cardinality, String meaning) {
        sourceKinds.forEach(source -> from(connectionKind, source, cardinality, meaning));
        return this;
    }

    /// Rows of the table of refusals; this kind is one end of each.
    public NodeKindBuilder refuses(Refusal... rows) {
        return refuses(List.of(rows));
    }

    public NodeKindBuilder refuses(List<Refusal> rows) {
        refusals.addAll(rows);
        return this;
    }

    public NodeKindBuilder expects(Expectation... all) {
        expectations.addAll(List.of(all));
        return this;
    }

    public NodeKindBuilder sizing(Sizing value) {
        sizing = Optional.of(value);
        return this;
    }

    public NodeKindBuilder usage(Usage value) {
        usage = Optional.of(value);
        return this;
    }

    /// The resource type that stands for `role` in `target`; the first one named is the primary one.
    public NodeKindBuilder resource(Target target, String role, String type) {
        resources.computeIfAbsent(target, key -> new LinkedHashMap<>()).put(role, type);
        return this;
    }

    /// @throws IllegalArgumentException when two properties share a name
    public NodeKind build() {
        long names = properties.stream().map(Property::name).distinct().count();
        if (names != properties.size()) {
            throw new IllegalArgumentException(id + " has two properties of one name");
        }
        connections = List.copyOf(connections);
        refusals = List.copyOf(refusals);
        expectations = List.copyOf(expectations);
        resources.replaceAll((target, roles) -> Collections.unmodifiableMap(roles));
        return new NodeKind(this);
    }
}
