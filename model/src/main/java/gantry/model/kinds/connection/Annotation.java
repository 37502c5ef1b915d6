package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Text;

/// An arrow that may join any two nodes and means nothing to checks and exports.
public final class Annotation {

    public static final String ID = "annotation";

    public static final Property<String> TEXT = Property.of("text", Text.line().upTo(200))
            .about("The words on the arrow.");

    public static final Property<ArrowStyle> ARROW = Property.of("arrow", Choice.of(ArrowStyle.class))
            .title("Line")
            .fallback(ArrowStyle.SOLID)
            .about("How the arrow is drawn.");

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Arrow", "points to", LineStyle.ANNOTATION)
            .about("An arrow for people: it is never checked and never exported.", "")
            .properties(TEXT, ARROW)
            .label(values -> values.effective(TEXT).orElse(""))
            .pattern(values -> values.value(ARROW).pattern())
            .free();

    private Annotation() {}
}
