package gantry.model.kinds.whiteboard;

import gantry.model.kind.Category;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Shape;
import gantry.model.kind.Text;

/// A plain box with text for sketches; only drawn.
public final class Box {

    public static final String ID = "whiteboard.box";

    public static final Property<String> TEXT = Property.of("text", Text.lines()).fallback("")
            .about("The words in the box.");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Box")
            .about("A plain box with text, for what is only sketched. It is never checked and never exported.")
            .category(Category.WHITEBOARD)
            .icon("box")
            .keywords("rectangle", "shape", "sketch", "component")
            .properties(TEXT)
            .shape(Shape.BOX)
            .fact(values -> values.value(TEXT))
            .annotation()
            .names(NameRule.FREE, "")
            .build();

    private Box() {}
}
