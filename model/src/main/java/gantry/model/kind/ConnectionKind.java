package gantry.model.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Everything about one kind of connection except which nodes it may join: that is declared by the kinds of its ends
/// (see [NodeKindBuilder#to]).
///
/// @param id         the id in files, such as `placed-in`
/// @param words      what people read about it
/// @param look       how it is drawn
/// @param properties what can be set on it
/// @param isFree     true when it may join any two nodes and means nothing
/// @param within     ids of kinds of frames, such as Regions, of which both ends must stand in the same one
public record ConnectionKind(
        String id, Words words, Look look, List<Property<?>> properties, boolean isFree, List<String> within)
        implements Kind {

    private static final String UNKNOWN = "Unknown connection ";

    /// What people read about a kind of connection.
    ///
    /// @param title  the name, such as `Placed in`
    /// @param verb   the word between source and target in sentences, such as `is placed in`
    /// @param about  one or two sentences that say what it means
    /// @param source the address of the official page; empty for what only Gantry knows
    public record Words(String title, String verb, String about, String source) {}

    /// How a kind of connection is drawn.
    ///
    /// @param style   by what it means
    /// @param label   the text on the line, from its values; may be empty
    /// @param pattern how the line is broken up, where its values say so
    public record Look(
            LineStyle style, Function<Values, String> label, Function<Values, Optional<LinePattern>> pattern) {}

    public ConnectionKind {
        properties = List.copyOf(properties);
        within = List.copyOf(within);
    }

    /// A connection without properties and label.
    public static ConnectionKind of(String id, String title, String verb, LineStyle style) {
        var look = new Look(style, values -> "", values -> Optional.empty());
        return new ConnectionKind(id, new Words(title, verb, "", ""), look, List.of(), false, List.of());
    }

    /// Stands in for a kind that this program doesn't know.
    public static ConnectionKind unknown(String id) {
        return of(id, UNKNOWN + id, "is connected to", LineStyle.ANNOTATION);
    }

    public ConnectionKind about(String text, String url) {
        return new ConnectionKind(id, new Words(title(), verb(), text, url), look, properties, isFree, within);
    }

    public ConnectionKind properties(Property<?>... all) {
        return new ConnectionKind(id, words, look, List.of(all), isFree, within);
    }

    public ConnectionKind label(Function<Values, String> text) {
        return new ConnectionKind(id, words, new Look(style(), text, look.pattern), properties, isFree, within);
    }

    public ConnectionKind pattern(Function<Values, LinePattern> choice) {
        Function<Values, Optional<LinePattern>> pattern = values -> Optional.of(choice.apply(values));
        return new ConnectionKind(id, words, new Look(style(), look.label, pattern), properties, isFree, within);
    }

    /// May join any two nodes and means nothing.
    public ConnectionKind free() {
        return new ConnectionKind(id, words, look, properties, true, within);
    }

    /// AWS makes it only inside one frame of each of these kinds; see [#within].
    public ConnectionKind within(String... frameKinds) {
        return new ConnectionKind(id, words, look, properties, isFree, List.of(frameKinds));
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String title() {
        return words.title();
    }

    public String verb() {
        return words.verb();
    }

    @Override
    public String about() {
        return words.about();
    }

    @Override
    public String source() {
        return words.source();
    }

    public LineStyle style() {
        return look.style();
    }

    @Override
    public boolean isKnown() {
        return !title().startsWith(UNKNOWN);
    }

    @Override
    public boolean isAnnotation() {
        return isFree;
    }

    /// The text drawn on a line with these values; empty for none.
    public Optional<String> labelFor(Values values) {
        return Optional.of(look.label().apply(values)).filter(text -> !text.isEmpty());
    }

    /// How a line with these values is broken up; empty to leave it to the style.
    public Optional<LinePattern> patternFor(Values values) {
        return look.pattern().apply(values);
    }
}
