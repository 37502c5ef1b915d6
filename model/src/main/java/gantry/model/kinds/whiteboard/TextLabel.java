package gantry.model.kinds.whiteboard;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;

/// SKELETON.
public final class TextLabel {

    public static final String ID = "whiteboard.text";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Text")
            .category(Category.WHITEBOARD)
            .shape(Shape.TEXT)
            .build();

    private TextLabel() {}
}
