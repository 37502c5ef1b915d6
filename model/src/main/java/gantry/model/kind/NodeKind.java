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

/// Everything about one kind of node, declared once; palette, inspector, file, checks and exports read it here.
///
/// Kinds are built in steps by [Builder]. They name each other by id constants, never by [NodeKind] constants, so
/// that definitions can refer to each other in circles.
public final class NodeKind implements Kind {

    private final Builder facts;

    private NodeKind(Builder facts) {
        this.facts = facts;
    }

    public static Builder of(String id) {
        return new Builder(id);
    }

    /// Stands in for a kind that this program doesn't know; its nodes are kept, drawn and written back unchanged.
    public static NodeKind unknown(String id) {
        var builder = of(id).title("Unknown kind " + id).icon("unknown").size(176, 64);
        builder.isKnown = false;
        return builder.build();
    }

    @Override
    public String id() {
        return facts.id;
    }

    @Override
    public int version() {
        return facts.version;
    }

    @Override
    public String title() {
        return facts.title;
    }

    /// How readers find a node of this kind called that has this name: by the kind where the name says nothing.
    public String called(String name) {
        return name.isBlank() ? title() : name;
    }

    @Override
    public String about() {
        return facts.about;
    }

    @Override
    public String source() {
        return facts.source;
    }

    @Override
    public List<Property<?>> properties() {
        return facts.properties;
    }

    @Override
    public boolean isKnown() {
        return facts.isKnown;
    }

    /// The title in a sentence, such as `an SQS queue`.
    public String withArticle() {
        return Articles.before(facts.title) + " " + facts.title;
    }

    public Category category() {
        return facts.category;
    }

    /// The name of the glyph, see [Icons].
    public String icon() {
        return facts.icon;
    }

    /// Further words that find the kind in the palette.
    public List<String> keywords() {
        return facts.keywords;
    }

    public Shape shape() {
        return facts.shape;
    }

    public Size size() {
        return facts.size;
    }

    /// What a newcomer wants to know; [Explanation#NONE] for what needs no words.
    public Explanation explanation() {
        return facts.explanation;
    }

    /// The one line of the card that matters most; may be empty.
    public String fact(Sight sight) {
        return facts.fact.apply(sight);
    }

    /// The words that tell variants apart at a glance.
    public List<Badge> badges(Sight sight) {
        return facts.badges.apply(sight);
    }

    /// How many small chips the card shows, such as the tasks of a service; 0 for none.
    public int chips(Values values) {
        return facts.chips.applyAsInt(values);
    }

    /// The colour of its paper, for sticky notes.
    public Tint tint(Values values) {
        return facts.tint.apply(values);
    }

    /// How much larger than usual its text is written, for free text.
    public double textScale(Values values) {
        return facts.textScale.applyAsDouble(values);
    }

    public List<Containment> parents() {
        return facts.parents;
    }

    /// True for a frame that only groups on paper: containment looks through it to the frame around it, and it may
    /// stand anywhere.
    public boolean isTransparent() {
        return facts.isTransparent;
    }

    /// True for what is only drawn: it may stand anywhere, is never checked and never exported.
    @Override
    public boolean isAnnotation() {
        return facts.category == Category.WHITEBOARD && facts.isAnnotation;
    }

    public NameRule names() {
        return facts.names;
    }

    /// The name that new nodes get, such as `web`; numbered when taken.
    public String newName() {
        return facts.newName;
    }

    /// Name and values for a new node in a parent with these values, beside siblings of the same kind.
    public Start start(Values parent, List<Values> siblings) {
        return facts.starter.apply(parent, siblings);
    }

    /// What comes with a new node that something else needs around it.
    public Optional<Company> company() {
        return facts.company;
    }

    /// The properties that must be equal for a node of a pattern to be represented by one that is drawn already; empty
    /// for kinds of which a pattern always brings its own.
    public Optional<List<Property<?>>> unites() {
        return facts.unites;
    }

    /// Rows of the table of legal connections.
    public List<Connection> connections() {
        return facts.connections;
    }

    public List<Refusal> refusals() {
        return facts.refusals;
    }

    public List<Expectation> expectations() {
        return facts.expectations;
    }

    public Optional<Sizing> sizing() {
        return facts.sizing;
    }

    /// What code needs to use it; empty when code has no use for it.
    public Optional<Usage> usage() {
        return facts.usage;
    }

    /// The resource types that the kind becomes in `target`, by role; empty when it becomes nothing of its own.
    public Map<String, String> resources(Target target) {
        return facts.resources.getOrDefault(target, Map.of());
    }

    @Override
    public String toString() {
        return facts.id;
    }

    /// Collects the facts about a kind; every method may be called once and returns the builder.
    public static final class Builder {

        private final String id;
        private int version = 1;
        private String title = "";
        private String about = "";
        private String source = "";
        private Category category = Category.WHITEBOARD;
        private String icon = "";
        private List<String> keywords = List.of();
        private List<Property<?>> properties = List.of();
        private Shape shape = Shape.CARD;
        private Size size = new Size(176, 64);
        private Explanation explanation = Explanation.NONE;
        private Function<Sight, String> fact = sight -> "";
        private Function<Sight, List<Badge>> badges = sight -> List.of();
        private ToIntFunction<Values> chips = values -> 0;
        private Function<Values, Tint> tint = values -> Tint.YELLOW;
        private ToDoubleFunction<Values> textScale = values -> 1;
        private List<Containment> parents = List.of();
        private boolean isTransparent;
        private boolean isAnnotation;
        private boolean isKnown = true;
        private NameRule names = NameRule.FREE;
        private String newName = "";
        private BiFunction<Values, List<Values>, Start> starter = (parent, siblings) -> Start.PLAIN;
        private final List<Connection> connections = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<Expectation> expectations = new ArrayList<>();
        private Optional<Company> company = Optional.empty();
        private Optional<List<Property<?>>> unites = Optional.empty();
        private Optional<Sizing> sizing = Optional.empty();
        private Optional<Usage> usage = Optional.empty();
        private final Map<Target, Map<String, String>> resources = new LinkedHashMap<>();

        private Builder(String id) {
            this.id = id;
        }

        public Builder version(int number) {
            version = number;
            return this;
        }

        public Builder title(String text) {
            title = text;
            return this;
        }

        public Builder about(String text) {
            about = text;
            return this;
        }

        public Builder source(String url) {
            source = url;
            return this;
        }

        public Builder category(Category value) {
            category = value;
            return this;
        }

        public Builder icon(String name) {
            icon = name;
            return this;
        }

        public Builder keywords(String... words) {
            keywords = List.of(words);
            return this;
        }

        public Builder properties(Property<?>... all) {
            properties = List.of(all);
            return this;
        }

        public Builder shape(Shape value) {
            shape = value;
            return this;
        }

        /// The size of new nodes in world units.
        public Builder size(double width, double height) {
            size = new Size(width, height);
            return this;
        }

        /// When to use it, when not, its limits and its cost; see [Explanation].
        public Builder explain(String when, String whenNot, String limits, String cost) {
            explanation = new Explanation(when, whenNot, limits, cost);
            return this;
        }

        public Builder fact(Function<Values, String> line) {
            return factSeeing(sight -> line.apply(sight.values()));
        }

        /// Like [#fact] for a line that depends on what is connected.
        public Builder factSeeing(Function<Sight, String> line) {
            fact = line;
            return this;
        }

        public Builder badges(Function<Sight, List<Badge>> choice) {
            badges = choice;
            return this;
        }

        public Builder chips(ToIntFunction<Values> count) {
            chips = count;
            return this;
        }

        public Builder tint(Function<Values, Tint> choice) {
            tint = choice;
            return this;
        }

        public Builder textScale(ToDoubleFunction<Values> choice) {
            textScale = choice;
            return this;
        }

        public Builder inside(Containment... rows) {
            parents = List.of(rows);
            return this;
        }

        /// See [NodeKind#isTransparent].
        public Builder transparent() {
            isTransparent = true;
            return annotation();
        }

        /// See [NodeKind#isAnnotation].
        public Builder annotation() {
            isAnnotation = true;
            return this;
        }

        public Builder names(NameRule rule, String newName) {
            names = rule;
            this.newName = newName;
            return this;
        }

        /// Chooses name and values of a new node from its parent's values and those of its siblings of this kind.
        public Builder starter(BiFunction<Values, List<Values>, Start> choice) {
            starter = choice;
            return this;
        }

        /// See [NodeKind#company].
        public Builder brings(String kind, int count) {
            company = Optional.of(new Company(kind, count));
            return this;
        }

        /// See [NodeKind#unites].
        public Builder unitesBy(Property<?>... equal) {
            unites = Optional.of(List.of(equal));
            return this;
        }

        /// A connection that leaves this kind.
        public Builder to(String connectionKind, String targetKind, Cardinality cardinality, String meaning) {
            connections.add(new Connection(connectionKind, id, targetKind, cardinality, meaning));
            return this;
        }

        /// A connection that reaches this kind.
        public Builder from(String connectionKind, String sourceKind, Cardinality cardinality, String meaning) {
            connections.add(new Connection(connectionKind, sourceKind, id, cardinality, meaning));
            return this;
        }

        /// Like [#from]; for sources that fulfil `usual` it is the meaning to offer first.
        public Builder from(
                String connectionKind, String sourceKind, Cardinality cardinality, String meaning, Condition usual) {
            connections.add(new Connection(connectionKind, sourceKind, id, cardinality, meaning, List.of(usual)));
            return this;
        }

        /// One row to each of several kinds.
        public Builder toEach(
                String connectionKind, List<String> targetKinds, Cardinality cardinality, String meaning) {
            targetKinds.forEach(target -> to(connectionKind, target, cardinality, meaning));
            return this;
        }

        /// One row from each of several kinds.
        public Builder fromEach(
                String connectionKind, List<String> sourceKinds, Cardinality cardinality, String meaning) {
            sourceKinds.forEach(source -> from(connectionKind, source, cardinality, meaning));
            return this;
        }

        /// Rows of the table of refusals; this kind is one end of each.
        public Builder refuses(Refusal... rows) {
            return refuses(List.of(rows));
        }

        public Builder refuses(List<Refusal> rows) {
            refusals.addAll(rows);
            return this;
        }

        public Builder expects(Expectation... all) {
            expectations.addAll(List.of(all));
            return this;
        }

        public Builder sizing(Sizing value) {
            sizing = Optional.of(value);
            return this;
        }

        public Builder usage(Usage value) {
            usage = Optional.of(value);
            return this;
        }

        /// The resource type that stands for `role` in `target`; the first one named is the primary one.
        public Builder resource(Target target, String role, String type) {
            resources.computeIfAbsent(target, key -> new LinkedHashMap<>()).put(role, type);
            return this;
        }

        /// @throws IllegalArgumentException when two properties share a name
        public NodeKind build() {
            long names = properties.stream().map(Property::name).distinct().count();
            if (names != properties.size()) {
                throw new IllegalArgumentException(id + " has two properties of one name");
            }
            resources.replaceAll((target, roles) -> Collections.unmodifiableMap(roles));
            return new NodeKind(this);
        }
    }
}
