package gantry.model.kinds.whiteboard;

import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Shape;
import gantry.model.kind.Text;

/// A sticky note; only drawn.
public final class Note {

    public static final String ID = "whiteboard.note";

    public static final Property<String> TEXT = Property.of("text", Text.lines()).fallback("")
            .about("The words on the note.");

    public static final Property<NoteColour> COLOUR = Property.of("colour", Choice.of(NoteColour.class))
            .fallback(NoteColour.YELLOW)
            .about("The colour of the paper.");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Note")
            .about("A sticky note for words. It is never checked and never exported.")
            .category(Category.WHITEBOARD)
            .icon("note")
            .keywords("sticky", "comment", "text", "post-it")
            .properties(TEXT, COLOUR)
            .shape(Shape.NOTE)
            .size(160, 120)
            .fact(values -> values.value(TEXT))
            .tint(values -> values.value(COLOUR).tint())
            .annotation()
            .names(NameRule.FREE, "")
            .build();

    private Note() {}
}
