package gantry.model.kind;

import gantry.model.geometry.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything about one kind of node, declared once; palette, inspector, file, checks and exports read it here.
///
/// Kinds are built in steps by [NodeKindBuilder]. They name each other by id constants, never by [NodeKind] constants, so
/// that definitions can refer to each other in circles.
public final class NodeKind implements Kind {

    private final NodeKindBuilder facts;

    NodeKind(NodeKindBuilder facts) {
        this.facts = facts;
    }

    public static NodeKindBuilder of(String id) {
        return new NodeKindBuilder(id);
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
}
