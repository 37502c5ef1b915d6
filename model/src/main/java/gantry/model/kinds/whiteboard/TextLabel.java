package gantry.model.kinds.whiteboard;

import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Shape;
import gantry.model.kind.Text;

/// Words without paper or border; only drawn.
public final class TextLabel {

    public static final String ID = "whiteboard.text";

    public static final Property<String> TEXT = Property.of("text", Text.lines()).fallback("")
            .about("Further words below the first line.");

    public static final Property<TextSize> SIZE = Property.of("size", Choice.of(TextSize.class))
            .fallback(TextSize.NORMAL)
            .about("How large the words are written.");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Text")
            .about("Words without paper or border. They are never checked and never exported.")
            .category(Category.WHITEBOARD)
            .icon("text")
            .keywords("label", "caption", "heading", "title", "words")
            .properties(TEXT, SIZE)
            .textScale(values -> values.value(SIZE).scale())
            .shape(Shape.TEXT)
            .size(160, 32)
            .fact(values -> values.value(TEXT))
            .annotation()
            .names(NameRule.FREE, "Text")
            .build();

    private TextLabel() {}
}
