package gantry.model.kinds.whiteboard;

import gantry.model.kind.Category;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;

/// A frame that groups on paper only: what is legal inside is decided by the frame around it.
public final class GroupFrame {

    public static final String ID = "whiteboard.frame";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Group")
            .about("A frame with a title around things that belong together. It is never checked and never exported.")
            .category(Category.WHITEBOARD)
            .icon("frame")
            .keywords("frame", "section", "area", "container")
            .shape(Shape.FRAME)
            .size(320, 200)
            .transparent()
            .names(NameRule.FREE, "Group")
            .build();

    private GroupFrame() {}
}
