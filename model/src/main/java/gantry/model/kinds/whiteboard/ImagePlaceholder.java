package gantry.model.kinds.whiteboard;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;

/// SKELETON.
public final class ImagePlaceholder {

    public static final String ID = "whiteboard.image";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Image placeholder")
            .category(Category.WHITEBOARD)
            .shape(Shape.PICTURE)
            .build();

    private ImagePlaceholder() {}
}
