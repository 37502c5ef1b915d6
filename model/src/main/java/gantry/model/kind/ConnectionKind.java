package gantry.model.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Everything about one kind of connection except which nodes it may join: that is declared by the kinds of its ends
/// (see [NodeKind.Builder#to]).
///
/// @param id         the id in files, such as `placed-in`
/// @param title      the name that users read, such as `Placed in`
/// @param verb       the word between source and target in sentences, such as `is placed in`
/// @param about      one or two sentences that say what it means
/// @param source     the address of the official page; empty for what only Gantry knows
/// @param style      how it is drawn
/// @param properties what can be set on it
/// @param label      the text drawn on the line, from its values; may be empty
/// @param isFree     true when it may join any two nodes and means nothing
public record ConnectionKind(
        String id,
        String title,
        String verb,
        String about,
        String source,
        LineStyle style,
        List<Property<?>> properties,
        Function<Values, String> label,
        boolean isFree)
        implements Kind {

    private static final String UNKNOWN = "Unknown connection ";

    public ConnectionKind {
        properties = List.copyOf(properties);
    }

    /// A connection without properties and label.
    public static ConnectionKind of(String id, String title, String verb, LineStyle style) {
        return new ConnectionKind(id, title, verb, "", "", style, List.of(), values -> "", false);
    }

    /// Stands in for a kind that this program doesn't know.
    public static ConnectionKind unknown(String id) {
        return of(id, UNKNOWN + id, "is connected to", LineStyle.ANNOTATION);
    }

    public ConnectionKind about(String text, String url) {
        return new ConnectionKind(id, title, verb, text, url, style, properties, label, isFree);
    }

    public ConnectionKind properties(Property<?>... all) {
        return new ConnectionKind(id, title, verb, about, source, style, List.of(all), label, isFree);
    }

    public ConnectionKind label(Function<Values, String> text) {
        return new ConnectionKind(id, title, verb, about, source, style, properties, text, isFree);
    }

    /// May join any two nodes and means nothing.
    public ConnectionKind free() {
        return new ConnectionKind(id, title, verb, about, source, style, properties, label, true);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean isKnown() {
        return !title.startsWith(UNKNOWN);
    }

    /// The text drawn on a line with these values; empty for none.
    public Optional<String> labelFor(Values values) {
        return Optional.of(label.apply(values)).filter(text -> !text.isEmpty());
    }
}
